//! Interpreter and generated code agree on every type and call of `idl/`.

use conformance::agreement::{OWN, Plan, sweep};
use conformance::exchange;
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
    assert!(report.types > 90 && report.calls > 20, "{} types, {} calls", report.types, report.calls);
    assert_eq!(report.compared, (report.types + report.calls) * 3 * values as usize * (1 + mutations));
    assert!(report.random_only.len() <= 2, "no valid value can be made up of {:?}", report.random_only);
}

#[test]
fn they_agree_on_exchange_too() {
    let (values, mutations) = (4, 4);
    let report = sweep(&exchange::model(), OWN, Plan { values, mutations, seed: 1 });
    println!(
        "agreement on Exchange: {} comparisons of {} types and {} functions, 3 formats",
        report.compared, report.types, report.calls
    );
    assert!(report.differences.is_empty(), "{:#?}", report.differences);
    assert!(report.types > 600 && report.calls > 30, "{} types, {} calls", report.types, report.calls);
    assert!(report.random_only.len() <= 20, "no valid value can be made up of {:?}", report.random_only);
}
