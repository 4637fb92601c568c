//! Who is let in, who is not, and what is remembered of it.

use crate::started::{PASSWORD, Started, bind};
use openchange_server::config::LockoutConfig;
use std::time::Duration;

/// Whether a logon gets as far as a session.
async fn let_in(started: &Started, options: &str, user: &str, password: &str) -> bool {
    let Ok(client) = started.nspi(options, user, password).await else { return false };
    let input = exchange::exchange::NspiBindIn::default();
    exchange::exchange::NspiClient::new(&client).nspi_bind(&input).await.is_ok()
}

/// What a refused client is told, whatever stage it gets to.
async fn told(started: &Started, options: &str, user: &str, password: &str) -> String {
    match started.nspi(options, user, password).await {
        Err(error) => error.to_string(),
        Ok(client) => {
            let input = exchange::exchange::NspiBindIn::default();
            let answer = exchange::exchange::NspiClient::new(&client).nspi_bind(&input).await;
            answer.unwrap_err().to_string()
        }
    }
}

#[tokio::test]
async fn whoever_may_not_log_on_is_counted_by_reason_and_answered_alike() {
    let started = Started::new().await;
    let cases = [
        ("Jo Smith", "jo", "userAccountControl", "514", "disabled"),
        ("Ann Miller", "ann", "lockoutTime", "133000000000000000", "locked_out"),
        ("Bert Miller", "bert", "accountExpires", "132000000000000000", "account_expired"),
    ];
    for options in ["seal,ntlm", "seal,spnego"] {
        let mut answers = vec![
            told(&started, options, "nobody", PASSWORD).await,
            told(&started, options, "jo", "wrong").await,
        ];
        for (name, user, attribute, value, _) in cases {
            started.set(name, attribute, value).await;
            answers.push(told(&started, options, user, PASSWORD).await);
        }
        answers.dedup();
        assert_eq!(answers.len(), 1, "{answers:?}");
    }
    let reasons = ["unknown_account", "wrong_password"].into_iter().chain(cases.map(|case| case.4));
    for reason in reasons {
        let name = format!("openchange_logons_refused_total{{reason=\"{reason}\"}}");
        assert_eq!(started.metric(&name).await, 2.0, "{reason}");
    }
    started.set("Jo Smith", "userAccountControl", "512").await;
    started.set("Jo Smith", "pwdLastSet", "0").await;
    assert!(!let_in(&started, "seal,ntlm", "jo", PASSWORD).await);
    assert_eq!(started.metric("openchange_logons_refused_total{reason=\"must_change_password\"}").await, 1.0);
}

#[tokio::test]
async fn guessing_is_slowed_down_and_ends() {
    let started = Started::with(|config| {
        config.lockout = LockoutConfig { account_failures: 2, first_delay: 1, ..LockoutConfig::default() };
    })
    .await;
    for _ in 0..3 {
        assert!(!let_in(&started, "seal,spnego", "jo", "wrong").await);
    }
    assert!(!let_in(&started, "seal,spnego", "jo", PASSWORD).await);
    assert!(let_in(&started, "seal,spnego", "ann", PASSWORD).await);
    assert_eq!(started.metric("openchange_logons_refused_total{reason=\"too_many_failures\"}").await, 1.0);
    assert_eq!(started.metric("openchange_logons_waiting").await, 1.0);
    tokio::time::sleep(Duration::from_millis(1100)).await;
    assert!(let_in(&started, "seal,spnego", "jo", PASSWORD).await);
}

#[tokio::test]
async fn an_address_that_tries_many_names_is_slowed_down() {
    let started = Started::with(|config| {
        config.lockout = LockoutConfig { address_failures: 3, first_delay: 60, ..LockoutConfig::default() };
    })
    .await;
    for user in ["a", "b", "c", "d"] {
        assert!(!let_in(&started, "seal,ntlm", user, "wrong").await);
    }
    assert!(!let_in(&started, "seal,ntlm", "jo", PASSWORD).await);
}

#[tokio::test]
async fn a_session_belongs_to_whoever_opened_it() {
    let started = Started::new().await;
    let client = started.nspi("seal,ntlm", "jo", PASSWORD).await.unwrap();
    let (handle, code) = bind(&client).await;
    assert_eq!(code, 0);
    let other = started.nspi("seal,ntlm", "ann", PASSWORD).await.unwrap();
    let input = exchange::exchange::NspiQueryColumnsIn { h_rpc: handle, ..Default::default() };
    let answer = exchange::exchange::NspiClient::new(&other).nspi_query_columns(&input).await;
    assert!(answer.is_err());
}
