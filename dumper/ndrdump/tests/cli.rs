//! The command line as people use it.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

const IDL: &str = r#"
[uuid("12345778-1234-abcd-ef00-0123456789ac"), version(2.1), pointer_default(unique), helpstring("Shapes")]
interface shapes
{
	typedef [public] struct {
		uint8 tag;
		uint16 count;
		[size_is(count)] uint32 *sides;
	} shape;

	uint32 shape_Add([in, string, charset(UTF16)] uint16 *name, [in, ref] shape *s);
}
"#;

struct Ran {
    out: String,
    err: String,
    code: Option<i32>,
}

fn idl() -> PathBuf {
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let path = dir.join(format!("shapes-{:?}.idl", std::thread::current().id()));
    std::fs::write(&path, IDL).expect("a writable directory");
    path
}

fn ndrdump(args: &[&str], input: &[u8]) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_ndrdump"))
        .arg("--idl")
        .arg(idl())
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("ndrdump");
    let _ = child.stdin.take().map(|mut stdin| stdin.write_all(input));
    let output = child.wait_with_output().expect("output");
    Ran {
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
        code: output.status.code(),
    }
}

const SHAPE: &[u8] = &[
    7, 0, 2, 0, // tag, padding, count
    0, 0, 2, 0, // referent
    2, 0, 0, 0, // max count
    3, 0, 0, 0, 4, 0, 0, 0,
];

#[test]
fn dumps_a_type() {
    let ran = ndrdump(&["shapes", "shape", "struct", "--validate"], SHAPE);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    insta::assert_snapshot!(ran.out, @r"
    pull returned Success
        shape: struct shape
            tag                      : 0x07 (7)
            count                    : 0x0002 (2)
            sides                    : *
                sides: ARRAY(2)
                    sides                    : 0x00000003 (3)
                    sides                    : 0x00000004 (4)
    push returned Success
    pull returned Success
    dump OK
    ");
}

#[test]
fn annotates_every_byte() {
    let mut data = SHAPE.to_vec();
    data.extend([9, 9]);
    let ran = ndrdump(&["shapes", "shape", "struct", "--annotate"], &data);
    assert_eq!(ran.code, Some(0));
    insta::assert_snapshot!(ran.out, @r"
    offset bytes                  field type = value   (* behind a pointer)
    0000  07                       tag uint8 = 0x07 (7)
    0001  00                       (padding)
    0002  02 00                    count uint16 = 0x0002 (2)
    0004  00 00 02 00              sides referent id = set
    0008  02 00 00 00              sides * max count = 2
    000c  03 00 00 00              sides[0] * uint32 = 0x00000003 (3)
    0010  04 00 00 00              sides[1] * uint32 = 0x00000004 (4)
    0014  09 09                    (2 bytes not read)
    ");
}

#[test]
fn hex_digits_that_are_taken_as_bytes_are_noticed() {
    let args = ["shapes", "shape", "struct"];
    let digits = b"07 00 00 00  00 00 00 00";
    assert!(ndrdump(&args, digits).err.contains("--hex-input reads the digits"));
    assert!(!ndrdump(&args, &[7, 0, 0, 0, 0, 0, 0, 0]).err.contains("hex"));
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_is_lost_is_an_error() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let ran = Command::new(env!("CARGO_BIN_EXE_ndrdump")).arg("list").stdout(full).output().unwrap();
    assert_eq!(ran.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&ran.stderr).contains("cannot write to standard output"));
}

#[test]
fn shows_json() {
    let ran =
        ndrdump(&["shapes", "shape", "struct", "--json", "--hex-input", "--input", "07000000 00000000"], &[]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    insta::assert_snapshot!(ran.out, @r#"
    {
      "shape": {
        "tag": 7,
        "count": 0,
        "sides": null
      }
    }
    "#);
}

#[test]
fn broken_bytes_end_with_2_and_say_where() {
    let ran = ndrdump(&["shapes", "shape", "struct"], &SHAPE[..17]);
    assert_eq!(ran.code, Some(2));
    assert_eq!(ran.out, "pull returned Buffer Size Error\n");
    insta::assert_snapshot!(ran.err, @r"
    ndrdump: byte 0x000c (12), sides: a count of 2 cannot fit in the 5 bytes that are left
    ndrdump: read before that (zeros and NULLs were not reached):
        shape: struct shape
            tag                      : 0x07 (7)
            count                    : 0x0002 (2)
            sides                    : *
                sides: ARRAY(0)
    ");
}

#[test]
fn lists_what_there_is() {
    insta::assert_snapshot!(
        ndrdump(&["list"], &[]).out,
        @"shapes  12345778-1234-abcd-ef00-0123456789ac  2.1    1 functions, 1 types  Shapes"
    );
    insta::assert_snapshot!(ndrdump(&["list", "shapes"], &[]).out, @r"
    interface shapes
    uuid      12345778-1234-abcd-ef00-0123456789ac
    version   2.1

    functions
         0  0x00  shape_Add

    types (* can be dumped by Samba's ndrdump as well, under its number)
        *0  struct  shape
    ");
}

#[test]
fn wrong_usage_ends_with_1() {
    for (args, out) in [
        (&["nothing", "0", "in"][..], "Unknown pipe or UUID 'nothing'\n"),
        (&["shapes", "7", "in"], "Function number '7' not found\n"),
        (&["shapes", "shape_Sub", "in"], "Function 'shape_Sub' not found\n"),
        (&["shapes", "circle", "struct"], "Public structure 'circle' not found\n"),
        (&["shapes", "0", "sideways"], "Bad type value 'sideways'\n"),
        (&["shapes", "shape", "struct", "--base64-input", "--input", "-"], "failed to decode input data\n"),
        (
            &["shapes", "0", "in", "--hex-input", "--base64-input"],
            "cannot combine --hex-input with --base64-input\n",
        ),
    ] {
        let ran = ndrdump(args, b"x");
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), out), "{args:?}");
    }
    assert_eq!(ndrdump(&["--no-such-option"], &[]).code, Some(1));
    let ran = ndrdump(&["--load-dso", "x.so", "shapes", "0", "in"], &[]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("--idl FILE"), "{}", ran.err);
    assert_eq!(ndrdump(&["shapes", "0", "in", "/no/such/file"], &[]).code, Some(1));
}

#[test]
fn colour_only_where_it_is_asked_for() {
    assert!(!ndrdump(&["shapes", "shape", "struct"], SHAPE).out.contains('\x1b'));
    assert!(ndrdump(&["shapes", "shape", "struct", "--color", "always"], SHAPE).out.contains('\x1b'));
}
