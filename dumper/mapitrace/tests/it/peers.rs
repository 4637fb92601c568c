//! tshark as second opinion. Skipped, loudly, where it is not installed.

use crate::support::{Capture, Conversation, PASSWORD, Setup, data, scratch, trace, trace_knowing};
use dcerpc::dtyp::NdrContextHandle;
use dcerpc::echo::*;
use dcerpc::epmapper::{EPMAPPER, EptLookupIn, EptLookupOut};
use exchange::exchange::*;
use mapitrace::rpc::Reply;
use pidl_rpc::Fault;
use pidl_rpc::listen::{Protection, Secrets};
use pidl_rpc::security::Level;
use pidl_rpc::security::krb5::read_keytab;
use std::path::Path;
use std::process::Command;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Fields of every packet with a PDU of a type, as tshark sees them. The first of each name counts: a
/// verification trailer repeats some.
fn tshark(file: &Path, port: u16, filter: &str, fields: &[&str]) -> Option<Vec<Vec<String>>> {
    tshark_with(&[format!("ntlmssp.nt_password:{PASSWORD}")], file, port, filter, fields)
}

/// … with these settings.
fn tshark_with(
    settings: &[String],
    file: &Path,
    port: u16,
    filter: &str,
    fields: &[&str],
) -> Option<Vec<Vec<String>>> {
    let mut command = Command::new("tshark");
    for setting in settings {
        command.args(["-o", setting]);
    }
    command.args(["-d", &format!("tcp.port=={port},dcerpc")]);
    command.args(["-Y", filter, "-T", "fields", "-E", "occurrence=f", "-r"]).arg(file);
    for field in fields {
        command.args(["-e", field]);
    }
    let Ok(output) = command.output() else {
        assert!(std::env::var_os("CI").is_none(), "tshark is not installed");
        eprintln!("SKIPPED: tshark is not installed");
        return None;
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let rows = text.lines().map(|l| l.split('\t').map(str::to_owned).collect());
    Some(rows.collect())
}

#[test]
fn agrees_on_samba_s_calls_and_their_decrypted_bytes() {
    let file = data("smbtorture-seal-ntlm-ndr64.pcapng");
    let found = trace(&std::fs::read(&file).unwrap());
    let port = found.calls[0].call.link.server.unwrap().port();
    let fields = ["tcp.stream", "dcerpc.cn_call_id", "dcerpc.opnum", "dcerpc.decrypted_stub_data"];
    for (reply, filter) in [(false, "dcerpc.pkt_type==0"), (true, "dcerpc.pkt_type==2")] {
        let Some(theirs) = tshark(&file, port, filter, &fields) else { return };
        let ours: Vec<Vec<String>> = found
            .calls
            .iter()
            .map(|t| {
                let message = if reply { t.call.answer() } else { t.call.request.as_ref() };
                vec![
                    (t.call.link.number - 1).to_string(),
                    t.call.call_id.to_string(),
                    t.call.opnum.unwrap().to_string(),
                    hex(&message.unwrap().stub),
                ]
            })
            .collect();
        assert_eq!(ours, theirs, "{filter}");
    }
}

/// What tickets seal, with AES and with RC4, our client's and Samba's.
#[test]
fn agrees_on_calls_decrypted_with_a_keytab() {
    let fields = ["tcp.stream", "dcerpc.cn_call_id", "dcerpc.opnum", "dcerpc.decrypted_stub_data"];
    for name in ["aes", "rc4", "samba"] {
        let keytab = data(&format!("kerberos-{name}.keytab"));
        let file = data(&format!("kerberos-{name}.pcap"));
        let keys = read_keytab(&std::fs::read(&keytab).unwrap()).unwrap();
        let secrets = Secrets { hashes: Vec::new(), keys };
        let found = trace_knowing(dcerpc::INTERFACES, &std::fs::read(&file).unwrap(), secrets, None);
        let port = found.calls[0].call.link.server.unwrap().port();
        let settings = ["kerberos.decrypt:TRUE".to_owned(), format!("kerberos.file:{}", keytab.display())];
        for (reply, filter) in [(false, "dcerpc.pkt_type==0"), (true, "dcerpc.pkt_type==2")] {
            let Some(theirs) = tshark_with(&settings, &file, port, filter, &fields) else { return };
            let ours: Vec<Vec<String>> = found
                .calls
                .iter()
                .map(|t| {
                    let message = if reply { t.call.answer() } else { t.call.request.as_ref() };
                    let message = message.unwrap();
                    let opened = message.protection == Protection::Opened;
                    vec![
                        (t.call.link.number - 1).to_string(),
                        t.call.call_id.to_string(),
                        t.call.opnum.unwrap().to_string(),
                        if opened { hex(&message.stub) } else { String::new() },
                    ]
                })
                .collect();
            assert_eq!(ours, theirs, "{name} {filter}");
        }
    }
}

/// With SPNEGO tshark 4.0 loses its place in the key stream behind the first call, so bytes are not compared.
#[test]
fn agrees_on_the_calls_behind_spnego() {
    let file = data("smbtorture-seal-spnego.pcap");
    let found = trace(&std::fs::read(&file).unwrap());
    let port = found.calls[0].call.link.server.unwrap().port();
    let fields = ["tcp.stream", "dcerpc.cn_call_id", "dcerpc.opnum"];
    let Some(theirs) = tshark(&file, port, "dcerpc.pkt_type==2", &fields) else { return };
    let ours: Vec<Vec<String>> = found
        .calls
        .iter()
        .map(|t| {
            let opnum = t.call.opnum.unwrap().to_string();
            vec![(t.call.link.number - 1).to_string(), t.call.call_id.to_string(), opnum]
        })
        .collect();
    assert_eq!(ours, theirs);
}

#[test]
fn agrees_on_conversations_of_ours() {
    let directory = scratch("tshark");
    for (level, ndr64, big_endian) in
        [(Level::None, false, false), (Level::Integrity, true, false), (Level::Privacy, false, true)]
    {
        let mut talk = Conversation::new(Setup { level, ndr64, big_endian, ..Setup::default() });
        for i in 0..4u32 {
            talk.call(0, &EchoAddOneIn { in_data: i }, Ok(&EchoAddOneOut { out_data: i + 1 }));
            let data = vec![i as u8; 3000];
            let request = EchoEchoDataIn { len: 3000, in_data: data.clone() };
            talk.call(0, &request, Ok(&EchoEchoDataOut { out_data: data }));
            talk.call(0, &EchoAddOneIn { in_data: i }, Err(Fault::OP_RANGE));
        }
        let file = directory.join("talk.pcap");
        // tshark puts what stands in one packet into one row.
        talk.split_into_pdus();
        let capture = Capture::of(&talk, 60_000).write();
        std::fs::write(&file, &capture).unwrap();
        let found = trace(&capture);
        let fields = ["dcerpc.cn_call_id", "dcerpc.opnum"];
        let Some(requests) = tshark(&file, 135, "dcerpc.pkt_type==0", &fields) else { return };
        let ours: Vec<Vec<String>> = found
            .calls
            .iter()
            .map(|t| vec![t.call.call_id.to_string(), t.call.opnum.unwrap().to_string()])
            .collect();
        assert_eq!(ours, requests, "{level:?}");
        let faults =
            tshark(&file, 135, "dcerpc.pkt_type==3", &["dcerpc.cn_call_id", "dcerpc.cn_status"]).unwrap();
        let ours: Vec<Vec<String>> = found
            .calls
            .iter()
            .filter_map(|t| match t.call.reply {
                Reply::Fault(status, _) => Some(vec![t.call.call_id.to_string(), format!("0x{status:08x}")]),
                _ => None,
            })
            .collect();
        assert_eq!(ours, faults, "{level:?}");
    }
    let _ = std::fs::remove_dir_all(directory);
}

/// What the address book's interfaces and the endpoint mapper are called to do; tshark knows their names.
#[test]
fn agrees_on_the_names_of_address_book_calls() {
    let directory = scratch("tshark-names");
    let mut talk = Conversation::new(Setup::default());
    let (rfr, nspi, epmapper) = (talk.alter(&RFR), talk.alter(&NSPI), talk.alter(&EPMAPPER));
    let referral = RfrGetNewDsaIn {
        p_user_dn: "/o=First/cn=jo".into(),
        ppsz_unused: Some(None),
        ppsz_server: Some(None),
        ..RfrGetNewDsaIn::default()
    };
    let to = RfrGetNewDsaOut {
        ppsz_unused: Some(None),
        ppsz_server: Some(Some("mail.example".into())),
        ..RfrGetNewDsaOut::default()
    };
    talk.call(epmapper, &EptLookupIn { max_ents: 1, ..EptLookupIn::default() }, Ok(&EptLookupOut::default()));
    talk.call(rfr, &referral, Ok(&to));
    let mut handle = NdrContextHandle::default();
    handle.uuid.time_low = 7;
    let bound = NspiBindOut { context_handle: handle.clone(), ..NspiBindOut::default() };
    talk.call(
        nspi,
        &NspiBindIn { p_server_guid: Some(Default::default()), ..NspiBindIn::default() },
        Ok(&bound),
    );
    let gone = NspiUnbindOut { result: NspiUnbindResult::UNBIND_SUCCESS, ..NspiUnbindOut::default() };
    talk.call(nspi, &NspiUnbindIn { context_handle: handle, reserved: 0 }, Ok(&gone));
    let file = directory.join("talk.pcap");
    let capture = Capture::of(&talk, 1460).write();
    std::fs::write(&file, &capture).unwrap();
    let fields = ["dcerpc.cn_call_id", "dcerpc.opnum", "_ws.col.Protocol", "_ws.col.Info"];
    let Some(theirs) = tshark(&file, 135, "dcerpc.pkt_type==0", &fields) else { return };
    let found = trace(&capture);
    assert_eq!(found.calls.len(), theirs.len());
    for (ours, theirs) in found.calls.iter().zip(&theirs) {
        assert_eq!(ours.call.call_id.to_string(), theirs[0]);
        assert_eq!(ours.call.opnum.unwrap().to_string(), theirs[1]);
        assert_eq!(ours.step.interface.trim_end_matches("apper").to_uppercase(), theirs[2]);
        let name = ours.step.name.trim_start_matches("ept_").to_lowercase();
        assert_eq!(theirs[3].split([' ', ',']).next().unwrap().to_lowercase(), name, "{theirs:?}");
        assert_eq!(ours.step.outcome, mapitrace::step::Outcome::Done, "{:?}", ours.step);
        assert!(ours.decoded.request.is_done() && ours.decoded.reply.is_done());
    }
    let _ = std::fs::remove_dir_all(directory);
}
