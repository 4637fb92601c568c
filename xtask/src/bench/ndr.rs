//! Generated NDR code beside Samba's C libndr on the same bytes.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use super::{build_c, build_rust, build_rust_with, callgrind, inputs, median, number, printed};
use crate::corpus;
use crate::run::{Result, say};

/// One value both sides marshal.
struct Case {
    name: &'static str,
    library: &'static str,
    table: &'static str,
    mode: &'static str,
    file: &'static str,
    rounds: u64,
}

const PRIVATE: &str = "/usr/lib/x86_64-linux-gnu/samba/";

const CASES: &[Case] = &[
    Case {
        name: "GUID",
        library: "libndr.so.3",
        table: "ndr_table_misc",
        mode: "struct",
        file: "guid.bin",
        rounds: 4_000_000,
    },
    Case {
        name: "epm_Map",
        library: "libndr-samba-samba4.so.0",
        table: "ndr_table_epmapper",
        mode: "in",
        file: "epm_Map-in.bin",
        rounds: 200_000,
    },
    Case {
        name: "PAC_DATA",
        library: "libndr-krb5pac.so.0",
        table: "ndr_table_krb5pac",
        mode: "struct",
        file: "PAC_DATA.bin",
        rounds: 40_000,
    },
    Case {
        name: "security_descriptor",
        library: "libsamba-security-samba4.so.0",
        table: "ndr_table_security",
        mode: "struct",
        file: "security_descriptor.bin",
        rounds: 30_000,
    },
    Case {
        name: "netr_SamInfo3",
        library: "libndr-standard.so.0",
        table: "ndr_table_netlogon",
        mode: "struct",
        file: "netr_SamInfo3.bin",
        rounds: 30_000,
    },
    Case {
        name: "samr_EnumDomainUsers",
        library: "libndr-standard.so.0",
        table: "ndr_table_samr",
        mode: "out",
        file: "samr_EnumDomainUsers-out.bin",
        rounds: 1_500,
    },
    Case {
        name: "drsuapi_DsGetNCChangesCtr6",
        library: "libndr-samba-samba4.so.0",
        table: "ndr_table_drsuapi",
        mode: "struct",
        file: "drsuapi_DsGetNCChangesCtr6.bin",
        rounds: 60,
    },
];

pub fn run(root: &Path, work: &Path) -> Result<String> {
    let samba = corpus::samba_source(root)?;
    let headers = ["-I/usr/include/samba-4.0", "-DHAVE_IMMEDIATE_STRUCTURES=1", "-D_GNU_SOURCE=1"];
    let c = build_c(root, work, "libndr", &headers, &["-ltalloc", "-lndr", "-ldl"])?;
    let stems = ["misc", "dcerpc", "security", "krb5pac", "netlogon", "samr", "drsuapi", "epmapper"];
    let generated = corpus::generated_part(root, &stems, &work.join("samba"))?;
    let dependency = format!(
        "samba = {{ path = \"{}\", package = \"{}\" }}\n\
         mimalloc = {{ version = \"0.1\", default-features = false, optional = true }}\n",
        generated.dir.display(),
        generated.package
    );
    let rust = build_rust_with(root, work, "ndr", &dependency, &["mimalloc"])?;
    let other = build_rust(root, work, "ndr", &dependency)?;
    let values = work.join("inputs");
    std::fs::create_dir_all(&values)?;
    inputs(root, "ndr_inputs.py", &[&values])?;
    std::fs::copy(samba.join("source4/librpc/tests/krb5pac-PAC_DATA.dat"), values.join("PAC_DATA.bin"))?;

    say("ndr: libndr and generated Rust on the same bytes, A B A B");
    let mut s = String::new();
    writeln!(
        s,
        "Nanoseconds of processor time (median of 5, runs alternating) and instructions per operation; *C* is Debian's libndr, *Rust* what `pidl` generates from the same IDL, with mimalloc, as `pidl`, `ndrdump` and `mapitrace` have it. In the last line of a value the Rust program has glibc's allocator, as libndr has.\n"
    )?;
    writeln!(
        s,
        "| value (bytes) | | C ns | Rust ns | ratio | C instr | Rust instr | ratio |\n|---|---|---|---|---|---|---|---|"
    )?;
    for case in CASES {
        let library = if Path::new(PRIVATE).join(case.library).exists() {
            format!("{PRIVATE}{}", case.library)
        } else {
            case.library.to_string()
        };
        let file = values.join(case.file);
        let bytes = std::fs::metadata(&file)?.len();
        let mut both = [0.0; 4];
        let mut with_glibc = [0.0; 4];
        for op in ["pull", "push"] {
            let c_args = |n: u64| {
                let mut cmd = Command::new(&c);
                cmd.args([&library, case.table, case.name, case.mode]).arg(&file).args([op, &n.to_string()]);
                cmd
            };
            let run_args = |program: &Path, n: u64| {
                let mut cmd = Command::new(program);
                cmd.arg(case.name).arg(&file).args([op, &n.to_string()]);
                cmd
            };
            let rust_args = |n: u64| run_args(&rust, n);
            let other_args = |n: u64| run_args(&other, n);
            let (mut a, mut b, mut m) = (Vec::new(), Vec::new(), Vec::new());
            for _ in 0..5 {
                b.push(number(&printed(&mut c_args(case.rounds))?)?);
                a.push(number(&printed(&mut rust_args(case.rounds))?)?);
                m.push(number(&printed(&mut other_args(case.rounds))?)?);
            }
            let n = (case.rounds / 100).clamp(2, 200);
            let per = |f: &dyn Fn(u64) -> Command| -> Result<f64> {
                let high = callgrind(&mut f(2 * n))?;
                let low = callgrind(&mut f(n))?;
                Ok((high.saturating_sub(low)) as f64 / n as f64)
            };
            let row = [median(b), median(a), per(&c_args)?, per(&rust_args)?];
            both.iter_mut().zip(row).for_each(|(sum, x)| *sum += x);
            let row_g = [row[0], median(m), row[2], per(&other_args)?];
            with_glibc.iter_mut().zip(row_g).for_each(|(sum, x)| *sum += x);
            writeln!(s, "| {} ({bytes}) | {op} |{}", case.name, cells(row))?;
        }
        writeln!(s, "| | both |{}", cells(both))?;
        writeln!(s, "| | both, glibc |{}", cells(with_glibc))?;
    }
    Ok(s)
}

/// Time and instructions of both sides, and how many times less ours are.
fn cells([c_ns, rust_ns, c_instr, rust_instr]: [f64; 4]) -> String {
    format!(
        " {c_ns:.0} | {rust_ns:.0} | **{:.1}×** | {c_instr:.0} | {rust_instr:.0} | **{:.1}×** |",
        c_ns / rust_ns,
        c_instr / rust_instr
    )
}
