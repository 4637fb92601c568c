//! A pool of small files in the MIDL dialect, one for each construct that
//! Microsoft's protocol documents use.

use std::path::{Path, PathBuf};

use pidl::diagnostic::{Severity, render_human};
use pidl::explain::{explain, render};
use pidl::{Options, compile, compile_str};

fn dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/midl")
}

fn pool() -> Vec<PathBuf> {
    let files = std::fs::read_dir(dir()).expect("tests/midl is there").map(|e| e.expect("readable").path());
    let mut files: Vec<_> = files.filter(|path| path.extension().is_some_and(|e| e == "idl")).collect();
    files.sort();
    assert!(files.len() >= 30, "the pool has {} files", files.len());
    files
}

#[test]
fn every_file_compiles_without_error() {
    let mut failures = String::new();
    for file in pool() {
        let compiled = compile(&[file], &Options::default());
        let errors: Vec<_> =
            compiled.diagnostics.iter().filter(|d| d.severity == Severity::Error).cloned().collect();
        failures.push_str(&render_human(&errors, &compiled.sources, false));
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn the_whole_pool_compiles_twice_to_the_same_model() {
    let once = || {
        let compiled = compile(&pool(), &Options::default());
        serde_json::to_string(&pidl::dump::dump(&compiled)).expect("JSON")
    };
    assert_eq!(once(), once());
}

#[track_caller]
fn explained(file: &str, name: &str) -> String {
    let compiled = compile(&[dir().join(file)], &Options::default());
    assert!(!compiled.has_errors(), "{}", render_human(&compiled.diagnostics, &compiled.sources, false));
    let found = explain(&compiled.model, name);
    assert!(!found.is_empty(), "{name} is not in {file}");
    render(&found)
}

macro_rules! explain_snapshots {
    ($($test:ident: $file:literal $name:literal;)*) => {
        $(#[test]
        fn $test() {
            insta::assert_snapshot!(explained($file, $name));
        })*
    };
}

explain_snapshots! {
    a_struct_with_numbers: "typedef_struct_tag.idl" "RECORD";
    an_encapsulated_union: "union_switch.idl" "ANY";
    a_union_per_arm: "union_switch_type.idl" "CONTAINER";
    a_call_with_a_union: "union_switch_type.idl" "Get";
    hoisted_conformance: "arrays.idl" "BOTH";
    arrays_of_arrays: "arrays.idl" "Put";
    deferred_pointees_in_order: "pointer_kinds.idl" "KINDS";
    recursion_stops: "recursive_types.idl" "DIRECTORY";
    strings_in_a_struct: "strings.idl" "NAMES";
    context_handles: "context_handle.idl" "OpenServer";
    a_pipe: "pipes.idl" "Upload";
    structs_by_value: "structs_by_value.idl" "OUTER";
    a_share_container: "opaque_data.idl" "NetrShareEnum";
    an_enum: "enums.idl" "WIDE";
}

/// The walk of `explain` and the layouts of the model are computed apart.
#[test]
fn explained_sizes_are_those_of_the_model() {
    let mut files = pool();
    let idl = Path::new(env!("CARGO_MANIFEST_DIR")).join("../idl");
    files.extend(["dcerpc.idl", "epmapper.idl", "dtyp.idl", "mgmt.idl"].map(|name| idl.join(name)));
    let options = Options { include_dirs: vec![idl], ..Options::default() };
    let compared: usize =
        files.into_iter().map(|file| compare_sizes(&compile(&[file], &options).model)).sum();
    assert!(compared > 50, "only {compared} types have one size");
}

/// Relative pointers are as wide in NDR64, and what has a byte order is never NDR64.
#[test]
fn explained_sizes_of_what_stays_narrow_in_ndr64() {
    let text = "interface test {
        typedef [flag(LIBNDR_FLAG_BIGENDIAN)] struct { uint32 n; uint32 *p; } big;
        typedef struct { uint16 n; [relative] uint8 *p[3]; big x; uint8 z; } inner;
        typedef struct { inner a; inner b; [flag(LIBNDR_FLAG_LITTLE_ENDIAN)] uint3264 c; } outer;
        typedef struct { uint32 n; big x[2]; [relative_short] uint8 *p[2]; uint32 *q; } arrays;
    }";
    let compiled = compile_str("narrow.idl", text, &Options::default());
    assert!(!compiled.has_errors(), "{}", render_human(&compiled.diagnostics, &compiled.sources, false));
    assert_eq!(compare_sizes(&compiled.model), 4);
}

/// Compares what has one size, and counts it.
fn compare_sizes(model: &pidl::model::Model) -> usize {
    let mut compared = 0;
    for (ty, id) in model.types.iter().zip(0..) {
        let sizes = [ty.layout.ndr32.size, ty.layout.ndr64.size];
        if sizes.contains(&None) || ty.file.is_none() {
            continue;
        }
        let shown = pidl::explain::explain_type(model, pidl::model::TypeId(id)).parts[0].size;
        assert_eq!(shown, sizes, "{}", ty.name);
        compared += 1;
    }
    compared
}
