//! Times generated Rust on one value: the peer of `libndr.c` beside it.
//!
//! `ndr-bench NAME FILE pull|push ROUNDS` prints nanoseconds of CPU a round. "push"
//! pulls once and then pushes ROUNDS times; ROUNDS 0 does the set-up only, so
//! that an instruction counter can subtract it.

use std::hint::black_box;

#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

use pidl_ndr::table::{Reply, Request};
use pidl_ndr::{Format, Limits, Ndr, Pull, Push};

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let [_, name, file, op, rounds] = args.as_slice() else {
        eprintln!("usage: ndr-bench NAME FILE pull|push ROUNDS");
        std::process::exit(2);
    };
    let data = std::fs::read(file).expect("the input can be read");
    let pull = op == "pull";
    let rounds: u64 = rounds.parse().expect("ROUNDS is a number");
    let spent = match name.as_str() {
        "GUID" => value::<samba::misc::Guid>(&data, pull, rounds),
        "PAC_DATA" => value::<samba::krb5pac::PacData>(&data, pull, rounds),
        "security_descriptor" => value::<samba::security::SecurityDescriptor>(&data, pull, rounds),
        "netr_SamInfo3" => value::<samba::netlogon::NetrSamInfo3>(&data, pull, rounds),
        "drsuapi_DsGetNCChangesCtr6" => value::<samba::drsuapi::DrsuapiDsGetNcChangesCtr6>(&data, pull, rounds),
        "epm_Map" => message(
            &data,
            pull,
            rounds,
            |v: &mut samba::epmapper::EpmMapIn, p| v.read(p),
            |v, p| v.write(p),
        ),
        "samr_EnumDomainUsers" => {
            let input = samba::samr::SamrEnumDomainUsersIn::default();
            message(
                &data,
                pull,
                rounds,
                |v: &mut samba::samr::SamrEnumDomainUsersOut, p| v.read(&input, p),
                |v, p| v.write(&input, p),
            )
        }
        other => panic!("no such case: {other}"),
    };
    println!("{spent:.1}");
}

fn value<T: Ndr>(data: &[u8], pull: bool, rounds: u64) -> f64 {
    message(data, pull, rounds, |v: &mut T, p| v.pull(p), |v, p| v.push(p))
}

fn message<T: Default>(
    data: &[u8],
    pull: bool,
    rounds: u64,
    read: impl Fn(&mut T, &mut Pull<'_>) -> pidl_ndr::Result<()>,
    write: impl Fn(&T, &mut Push) -> pidl_ndr::Result<()>,
) -> f64 {
    let mut kept = T::default();
    read(&mut kept, &mut cursor(data)).expect("the input is valid");
    let start = cpu();
    for round in 0..rounds {
        if pull {
            let mut v = T::default();
            read(&mut v, &mut cursor(black_box(data))).expect("the input is valid");
            black_box(&v);
        } else {
            let mut p = Push::with_limits(Format::NDR32, LIMITS);
            write(black_box(&kept), &mut p).expect("the value is valid");
            let bytes = black_box(p.finish());
            if round == 0 && bytes != data {
                eprintln!("ndr-bench: note: {} pushed bytes differ from the {} pulled", bytes.len(), data.len());
            }
        }
    }
    if rounds == 0 { 0.0 } else { (cpu() - start) / rounds as f64 }
}

/// Nanoseconds this process has had a processor.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/self/schedstat").expect("Linux counts them");
    text.split(' ').next().and_then(|n| n.parse().ok()).expect("a number comes first")
}

/// A cursor that follows the 402 objects of the replication reply as libndr does.
fn cursor(data: &[u8]) -> Pull<'_> {
    Pull::with_limits(data, Format::NDR32, LIMITS)
}

/// As deep as `max_recursion(20000)` in drsuapi.idl lets libndr go.
const LIMITS: Limits = Limits { memory_factor: 128, memory_base: 256 * 1024, recursion: 20_000 };
