//! What every directory answers, of the embedded one.

#[path = "laws/mod.rs"]
mod laws;

use openchange_directory::Embedded;

#[tokio::test]
async fn hold_in_memory() {
    laws::hold(&Embedded::in_memory("example.com").unwrap()).await;
}

#[tokio::test]
async fn hold_in_a_file() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("directory.sqlite");
    laws::hold(&Embedded::open(&file, "example.com").unwrap()).await;
    // Again, where objects are already, and after an opening.
    laws::hold(&Embedded::open(&file, "example.com").unwrap()).await;
}
