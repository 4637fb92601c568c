//! The connection is cut at every call: nothing is lost, nothing is there twice.

use crate::proxy::{Cut, Proxy};
use crate::world::World;

/// Sends with the program through a connection that is cut at a call; none when nothing was cut.
fn send(world: &World, at: i64, cut: Cut) -> Option<u64> {
    let proxy = world.run(Proxy::start(world.address, at, cut));
    let database = world.profiles(&format!("send-{at}-{cut:?}.sqlite"), proxy.address.port());
    let file = world.path("data.bin");
    std::fs::write(&file, vec![7u8; 100_000]).unwrap();
    let subject = format!("{cut:?} {at}");
    let output = world
        .program("openchangeclient", &database, "bob")
        .args(["send", "--to", "zoe@example.com", "--subject", &subject, "--body", "Hello", "--attach"])
        .arg(&file)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let received = world.settled("bob", "zoe");
    let copies = received.iter().filter(|s| **s == subject).count();
    match (output.status.success(), proxy.has_cut()) {
        (true, _) => assert_eq!(copies, 1, "{subject}: {said}"),
        // Before the mail is begun a cut is an error like any other: nobody has anything of it.
        (false, true) => assert_eq!(copies, 0, "{subject}: {said}"),
        (false, false) => panic!("{subject}: {said}"),
    }
    assert!(world.subjects("bob", mapi::SpecialFolder::Outbox).is_empty(), "{subject}");
    proxy.has_cut().then(|| proxy.calls())
}

#[test]
fn a_mail_goes_out_once() {
    let world = World::new();
    for cut in [Cut::Before, Cut::After] {
        let mut at = 0;
        while send(&world, at, cut).is_some() {
            at += 1;
        }
        // Connecting, logging on, the parts, the save, the submit, the end.
        assert!(at >= 6, "{cut:?}: {at} calls");
        println!("{cut:?}: cut at each of {at} calls");
    }
    let sent = world.subjects("bob", mapi::SpecialFolder::SentItems);
    let received = world.subjects("zoe", mapi::SpecialFolder::Inbox);
    let sorted = |mut list: Vec<String>| {
        list.sort();
        list
    };
    assert_eq!(sorted(sent), sorted(received));
}

#[test]
fn an_export_is_whole() {
    let world = World::new();
    world.fill("ann", 40, &"Some text.\r\n".repeat(300));
    let whole = {
        let database = world.profiles("whole.sqlite", world.address.port());
        let path = world.path("whole.mbox");
        let run = world.program("exchange2mbox", &database, "ann").arg("--mbox").arg(&path).output().unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        std::fs::read(&path).unwrap()
    };
    assert_eq!(whole.windows(9).filter(|w| w == b"\nSubject:").count(), 40);
    for cut in [Cut::Before, Cut::After] {
        let mut at = 0;
        loop {
            let proxy = world.run(Proxy::start(world.address, at, cut));
            let database = world.profiles(&format!("export-{at}-{cut:?}.sqlite"), proxy.address.port());
            let path = world.path(&format!("{at}-{cut:?}.mbox"));
            let mut runs = 0;
            loop {
                runs += 1;
                let run = world.program("exchange2mbox", &database, "ann").arg("--mbox").arg(&path).output();
                if run.unwrap().status.success() {
                    break;
                }
                assert!(runs < 3, "{cut:?} {at}");
            }
            assert!(std::fs::read(&path).unwrap() == whole, "{cut:?} {at}");
            if !proxy.has_cut() {
                break;
            }
            at += 1;
        }
        assert!(at >= 6, "{cut:?}: {at} calls");
        println!("{cut:?}: cut at each of {at} calls");
    }
}
