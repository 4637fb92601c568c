//! The whole compiler, front end to generated text, on mutated IDL.

use pidl::backend::rust::{RustOptions, generate};
use pidl::{Options, compile_str};

use super::Target;
use crate::bytes::mutate;
use crate::rng::Rng;

/// IDL to start from: ours, and constructs of the other dialect.
const SEEDS: &[&str] = &[
    include_str!("../../../idl/dtyp.idl"),
    include_str!("../../../idl/dcerpc.idl"),
    include_str!("../../../idl/epmapper.idl"),
    include_str!("../../../idl/mgmt.idl"),
    include_str!("../../../idl/echo.idl"),
    include_str!("midl.idl"),
    include_str!("preprocessor.idl"),
];

/// Words worth throwing in.
const WORDS: &[&str] = &[
    "struct",
    "union",
    "enum",
    "bitmap",
    "typedef",
    "interface",
    "[",
    "]",
    "{",
    "}",
    "(",
    ")",
    ";",
    ",",
    "*",
    "**",
    "***",
    "size_is(",
    "length_is(",
    "switch_is(",
    "case(",
    "[default]",
    "value(",
    "range(",
    "subcontext(",
    "charset(UTF16)",
    "string",
    "relative",
    "unique",
    "ref",
    "ptr",
    "in",
    "out",
    "uint32",
    "uint8",
    "hyper",
    "pipe",
    "const",
    "import",
    "#define X X X\n",
    "#define F(a) F(a a)\n",
    "#if 1\n",
    "#ifdef X\n",
    "#else\n",
    "#endif\n",
    "#include \"x\"\n",
    "/*",
    "*/",
    "\"",
    "'",
    "\\\n",
    "0xFFFFFFFFFFFFFFFFFFFFFF",
    "-1",
    "1<<200",
    "1/0",
    "((((((((((((((((",
    "????",
    "= 9223372036854775807 + 1",
    "sizeof(",
    "case 1:",
    "GUID",
    "echo_info1",
    "[noheader]",
    "compression(NDR_COMPRESSION_MSZIP, 1, 2)",
    "\u{0}",
    "\u{feff}",
    "é",
    "NTTIME",
    "[v1_enum]",
    "switch",
    "handle_t",
    "[context_handle]",
    "void",
    "signed",
    "long long",
    "typedef [public] struct {",
    "} x;",
];

pub struct Compile {
    options: Options,
    accepted: u64,
}

impl Compile {
    pub fn new() -> Self {
        let idl = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../idl");
        Compile { options: Options { include_dirs: vec![idl], ..Options::default() }, accepted: 0 }
    }
}

fn input(seed: u64, case: u64) -> String {
    let mut rng = Rng::new(seed ^ case.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let text = SEEDS[rng.below(SEEDS.len())];
    // A part of a file: small inputs reach more of the compiler per second.
    let lines: Vec<&str> = text.lines().collect();
    let from = if rng.below(4) == 0 { 0 } else { rng.below(lines.len()) };
    let take = 1 + rng.below(80);
    let mut text = lines.iter().skip(from).take(take).copied().collect::<Vec<_>>().join("\n");
    if rng.below(2) == 0 {
        text = format!("interface fuzz {{\n{text}\n}}");
    }
    for _ in 0..rng.below(5) {
        let at = (0..=rng.below(text.len() + 1)).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
        match rng.below(4) {
            0 => text.insert_str(at, WORDS[rng.below(WORDS.len())]),
            1 => {
                let end = (at..=(at + rng.below(30)).min(text.len()))
                    .rev()
                    .find(|i| text.is_char_boundary(*i))
                    .unwrap_or(at);
                text.replace_range(at..end, "");
            }
            2 => {
                let word = WORDS[rng.below(WORDS.len())].repeat(1 + rng.below(200));
                text.insert_str(at, &word);
            }
            _ => {
                let mut bytes = text.into_bytes();
                mutate(&mut bytes, &mut rng);
                text = String::from_utf8_lossy(&bytes).into_owned();
            }
        }
    }
    text
}

impl Target for Compile {
    fn run(&mut self, seed: u64, case: u64) {
        let compiled = compile_str("fuzz.idl", &input(seed, case), &self.options);
        for diagnostic in &compiled.diagnostics {
            std::hint::black_box(diagnostic.message.len());
        }
        if !compiled.has_errors() {
            self.accepted += 1;
            std::hint::black_box(generate(&compiled.model, &compiled.sources, &RustOptions::default()).len());
        }
    }

    fn describe(&self, seed: u64, case: u64) -> String {
        input(seed, case)
    }

    fn accepted(&self) -> u64 {
        self.accepted
    }
}
