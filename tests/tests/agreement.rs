//! Interpreter and generated code agree on every type and call of `idl/`.

use conformance::agreement::{OWN, Plan, sweep};
use conformance::fuzz::own_model;

#[test]
fn interpreter_and_generated_code_agree() {
    let (values, mutations) = (6, 12);
    let report = sweep(&own_model(), OWN, Plan { values, mutations, seed: 1 });
    println!(
        "agreement: {} comparisons of {} types and {} functions, 3 formats",
        report.compared, report.types, report.calls
    );
    assert!(report.differences.is_empty(), "{:#?}", report.differences);
    assert!(report.types > 700 && report.calls > 50, "{} types, {} calls", report.types, report.calls);
    assert_eq!(report.compared, (report.types + report.calls) * 3 * values as usize * (1 + mutations));
    // Of these some seeds make no value: sizes within sizes, bytes that hold something.
    assert!(report.random_only.len() <= 20, "no valid value can be made up of {:?}", report.random_only);
}
