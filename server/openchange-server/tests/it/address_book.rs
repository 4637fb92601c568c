//! The address book through the server: protection, nobody, changes.

use crate::started::{PASSWORD, Started, bind, resolve};
use openchange_server::level::MinimumLevel;
use std::time::{Duration, Instant};

#[tokio::test]
async fn names_are_resolved_at_integrity_and_privacy_and_not_below() {
    let started = Started::new().await;
    for options in ["sign,ntlm", "sign,spnego", "seal,ntlm", "seal,spnego"] {
        let client = started.nspi(options, "jo", PASSWORD).await.unwrap();
        let (handle, code) = bind(&client).await;
        assert_eq!(code, 0, "{options}");
        assert_eq!(
            resolve(&client, &handle, &["Ann", "nobody", "bert"]).await,
            ["Ann Miller", "Bert Miller"]
        );
    }
    for options in ["connect,ntlm", "packet,ntlm"] {
        let client = started.nspi(options, "jo", PASSWORD).await.unwrap();
        let input = exchange::exchange::NspiBindIn::default();
        let refused = exchange::exchange::NspiClient::new(&client).nspi_bind(&input).await;
        assert!(refused.unwrap_err().to_string().contains("access denied"), "{options}");
    }
    assert!(started.metric("openchange_address_book_entries").await >= 3.0);
    assert!(started.metric("openchange_address_book_age_seconds").await < 30.0);
    assert_eq!(started.metric("openchange_logons_accepted_total").await, 6.0);
}

#[tokio::test]
async fn nobody_gets_in_only_where_that_was_asked_for() {
    let started = Started::new().await;
    let client = started.nspi("", "", "").await.unwrap();
    let input = exchange::exchange::NspiBindIn::default();
    assert!(exchange::exchange::NspiClient::new(&client).nspi_bind(&input).await.is_err());

    let open = Started::with(|config| config.security.anonymous = true).await;
    let client = open.nspi("", "", "").await.unwrap();
    let (handle, code) = bind(&client).await;
    assert_eq!(code, 0);
    assert_eq!(resolve(&client, &handle, &["Ann"]).await, ["Ann Miller"]);
}

#[tokio::test]
async fn privacy_can_be_asked_of_everybody() {
    let started = Started::with(|config| config.security.level = MinimumLevel::Privacy).await;
    let client = started.nspi("seal,ntlm", "jo", PASSWORD).await.unwrap();
    assert_eq!(bind(&client).await.1, 0);
    let client = started.nspi("sign,ntlm", "jo", PASSWORD).await.unwrap();
    let input = exchange::exchange::NspiBindIn::default();
    assert!(exchange::exchange::NspiClient::new(&client).nspi_bind(&input).await.is_err());
}

#[tokio::test]
async fn what_changes_in_the_directory_shows_within_the_polling_interval() {
    let started = Started::with(|config| config.address_book.poll = Some(1)).await;
    let client = started.nspi("seal,spnego", "jo", PASSWORD).await.unwrap();
    let (handle, _) = bind(&client).await;
    started.set("Ann Miller", "displayName", "Zoe Miller").await;
    let begun = Instant::now();
    while resolve(&client, &handle, &["zoe"]).await != ["Zoe Miller"] {
        assert!(begun.elapsed() < Duration::from_secs(3));
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
