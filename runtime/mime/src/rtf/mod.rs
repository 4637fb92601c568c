//! Rich text: its compression (MS-OXRTFCP), and HTML and plain text inside of it (MS-OXRTFEX).

mod compress;

pub use compress::{Error, compress, decompress};
mod deencapsulate;
mod encapsulate;
mod token;

pub use deencapsulate::{Encapsulated, deencapsulate};
pub use encapsulate::{encapsulate_html, encapsulate_text};
