//! Address-book calls in bytes that another implementation made, impacket 0.13,
//! and what a third one, tshark, sees in them.

use conformance::bytes::from_hex;
use conformance::exchange::model;
use pidl::interpret::{Call, Interpreter};
use pidl::model::{Direction, Function};
use pidl_ndr::print::JsonPrinter;
use pidl_ndr::{Format, Pull, Push};
use serde_json::{Value as Json, json};

/// Function, direction, stub.
const STUBS: &[(&str, &str, &str)] = &[
    (
        "NspiBind",
        "in",
        "00000000000000000000000000000000000000000000000000000000e404000009040000090400005451000011111111111111111111111111111111",
    ),
    (
        "NspiBind",
        "out",
        "2e5d00002222222222222222222222222222222200000000000102030405060708090a0b0c0d0e0f00000000",
    ),
    ("NspiUnbind", "in", "00000000000102030405060708090a0b0c0d0e0f00000000"),
    (
        "NspiUpdateStat",
        "in",
        "00000000000102030405060708090a0b0c0d0e0f00000000000000000500000007000000000000000000000000000000e404000009040000090400009a30000003000000",
    ),
    (
        "NspiQueryRows",
        "in",
        "00000000000102030405060708090a0b0c0d0e0f01000000000000000000000000000000000000000000000000000000e4040000090400000904000002000000cd31000002000000281b0000291b00003200000004530000040000000300000000000000030000001f0001301f00fe390201ff0f",
    ),
    (
        "NspiQueryRows",
        "out",
        "000000000000000002000000000000000000000000000000e40400000904000009040000af1200000200000002000000000000000a000000ff9a000000000000010000003cb300000a0000001f000130000000001f0000009a7700001e000130000000001e00000046d30000030000390000000003000000060000000b00403a000000000b0000000100abab0201ff0f000000000201000007000000f2700000400007300000000040000000d4c3b2a1c9e9c6011f100f80000000001f10000002000000164d00001e107081000000001e10000001000000376000000a000330000000000a0000000f0104800310e036000000000310000003000000ceca00000500000000000000050000004e0061006d0065000000abab0600000000000000060000004e616d653800efef0700000000000000616263ef0200000082d600005726000009000000000000000900000053004d00540050003a006100400062000000abab080000000000000008000000450058003a002f006f003d007800000001000000056700000f000000000000000f0000006e6361636e5f69705f7463703a6800ef03000000010000000200000003000000010000001f000130000000001f0000009a7700000500000000000000050000004e0061006d0065000000bfbf00000000",
    ),
    (
        "NspiDNToMId",
        "in",
        "00000000000102030405060708090a0b0c0d0e0f00000000020000000200000010180000fb8e00001300000000000000130000002f6f3d46697273742f6f753d612f636e3d7800ab0a000000000000000a0000002f6f3d5365636f6e6400",
    ),
    (
        "NspiGetProps",
        "out",
        "275c0000000000000a000000070400000a0000001f000130000000001f0000009a7700001e000130000000001e00000046d30000030000390000000003000000060000000b00403a000000000b0000000100abab0201ff0f000000000201000007000000f2700000400007300000000040000000d4c3b2a1c9e9c6011f100f80000000001f10000002000000164d00001e107081000000001e10000001000000376000000a000330000000000a0000000f0104800310e036000000000310000003000000ceca00000500000000000000050000004e0061006d0065000000abab0600000000000000060000004e616d653800efef0700000000000000616263ef0200000082d600005726000009000000000000000900000053004d00540050003a006100400062000000abab080000000000000008000000450058003a002f006f003d007800000001000000056700000f000000000000000f0000006e6361636e5f69705f7463703a6800ef0300000001000000020000000300000080030400",
    ),
    (
        "NspiResolveNamesW",
        "in",
        "00000000000102030405060708090a0b0c0d0e0f00000000000000000000000000000000000000000000000000000000e40400000904000009040000000000000100000001000000cf5600000700000000000000070000006a0075006c00690065006e000000",
    ),
    (
        "RfrGetNewDSA",
        "in",
        "0000000001000000000000000100000000bfbfbf00000000653c00007e50000001000000000000000100000000",
    ),
];

fn read(i: &Interpreter<'_>, f: &Function, direction: Direction, stub: &[u8]) -> (Call, Json) {
    let mut call = i.default_call(f);
    let mut pull = Pull::new(stub, Format::NDR32);
    i.pull_call(f, direction, &mut call, &mut pull).unwrap_or_else(|e| panic!("{}: {e}", f.name));
    assert_eq!(pull.unread(), b"", "{}: bytes left over", f.name);
    let mut printer = JsonPrinter::new();
    i.print_call(f, direction, "call", &call, &mut printer);
    let mut json: Json = serde_json::from_str(&printer.finish()).expect("JSON");
    (call, json["call"][if direction.out { "out" } else { "in" }].take())
}

/// Members as numbers, names of enumerators and flags, and text.
fn plain(json: &Json) -> Json {
    match json {
        Json::Object(members) => match (members.get("name"), members.get("flags")) {
            (Some(name), _) => name.clone(),
            (None, Some(flags)) => flags.clone(),
            (None, None) => members.iter().map(|(name, value)| (name.clone(), plain(value))).collect(),
        },
        Json::Array(items) => items.iter().map(plain).collect(),
        _ => json.clone(),
    }
}

fn stub(function: &str, direction: &str) -> Json {
    plain(&whole(function, direction))
}

/// A stub's members as the printer shows them; it is written again and compared.
fn whole(function: &str, direction: &str) -> Json {
    let model = model();
    let interpreter = Interpreter::new(&model);
    let mut functions = model.interfaces.iter().flat_map(|i| &i.functions);
    let f = functions.find(|f| f.name == function).expect("a function of exchange.idl");
    let hex = STUBS.iter().find(|s| s.0 == function && s.1 == direction).expect("a stub").2;
    let bytes = from_hex(hex).expect("hex");
    let direction = Direction { r#in: direction == "in", out: direction == "out" };
    let (call, json) = read(&interpreter, f, direction, &bytes);

    // Written again only the referents' numbers differ.
    let mut push = Push::new(Format::NDR32);
    interpreter.push_call(f, direction, &call, &mut push).expect("can be written");
    let written = push.finish();
    assert_eq!(written.len(), bytes.len());
    assert_eq!(read(&interpreter, f, direction, &written).1, json);
    json
}

#[test]
fn sessions() {
    let it = stub("NspiBind", "in");
    assert_eq!(it["pStat"]["CodePage"], json!(1252));
    assert_eq!(it["pStat"]["SortLocale"], json!(1033));
    let it = stub("NspiBind", "out");
    assert_eq!(it["contextHandle"]["uuid"], json!("03020100-0504-0706-0809-0a0b0c0d0e0f"));
    assert_eq!(it["result"], json!("ecNone"));
    let it = stub("NspiUnbind", "in");
    assert_eq!(it["Reserved"], json!(0));
}

#[test]
fn places_and_names() {
    let it = stub("NspiUpdateStat", "in");
    assert_eq!(it["pStat"]["ContainerID"], json!(5));
    assert_eq!(it["pStat"]["CurrentRec"], json!(7));
    assert_eq!(it["plDelta"], json!(3));
    let it = stub("NspiDNToMId", "in");
    assert_eq!(it["pNames"]["Count"], json!(2));
    assert_eq!(it["pNames"]["Strings"][1]["lpszA"], json!("/o=Second"));
    let it = stub("NspiResolveNamesW", "in");
    assert_eq!(it["paWStr"]["Strings"][0]["lpszW"], json!("julien"));
    let it = stub("RfrGetNewDSA", "in");
    assert_eq!(it["pUserDN"], json!(""));
    assert_eq!(it["ppszServer"], json!(""));
}

#[test]
fn rows_of_every_type_of_value() {
    let it = stub("NspiQueryRows", "in");
    assert_eq!(it["dwETableCount"], json!(2));
    assert_eq!(it["lpETable"], json!([0x1b28, 0x1b29]));
    assert_eq!(it["Count"], json!(50));
    assert_eq!(it["pPropTags"]["aulPropTag"][2], json!("PidTagEntryId"));
    let it = stub("NspiQueryRows", "out");
    assert_eq!(it["ppRows"]["cRows"], json!(2));
    assert_eq!(it["ppRows"]["aRow"][0]["cValues"], json!(10));
    assert_eq!(it["ppRows"]["aRow"][0]["lpProps"][0]["Value"]["lpszW"], json!("Name"));
    assert_eq!(it["ppRows"]["aRow"][0]["lpProps"][1]["Value"]["lpszA"], json!("Name8"));
    assert_eq!(it["ppRows"]["aRow"][0]["lpProps"][2]["Value"]["l"], json!(6));
    assert_eq!(it["ppRows"]["aRow"][0]["lpProps"][3]["Value"]["b"], json!(1));
    assert_eq!(it["ppRows"]["aRow"][0]["lpProps"][4]["Value"]["bin"]["cb"], json!(7));
    assert_eq!(it["ppRows"]["aRow"][0]["lpProps"][5]["Value"]["ft"]["dwHighDateTime"], json!(0x01c6e9c9));
    assert_eq!(
        it["ppRows"]["aRow"][0]["lpProps"][6]["Value"]["MVszW"]["lppszW"][1]["lpszW"],
        json!("EX:/o=x")
    );
    assert_eq!(
        it["ppRows"]["aRow"][0]["lpProps"][7]["Value"]["MVszA"]["lppszA"][0]["lpszA"],
        json!("ncacn_ip_tcp:h")
    );
    assert_eq!(it["ppRows"]["aRow"][0]["lpProps"][8]["Value"]["err"], json!("ecNotFound"));
    assert_eq!(it["ppRows"]["aRow"][0]["lpProps"][9]["Value"]["MVl"]["lpl"], json!([1, 2, 3]));
    assert_eq!(it["ppRows"]["aRow"][1]["cValues"], json!(1));
    assert_eq!(it["result"], json!("ecNone"));
    let it = stub("NspiGetProps", "out");
    assert_eq!(it["ppRows"]["cValues"], json!(10));
    assert_eq!(it["ppRows"]["lpProps"][9]["Value"]["MVl"]["cValues"], json!(3));
    assert_eq!(it["result"], json!("ecErrorsReturned"));
}

/// A capture of calls over TCP, one PDU a packet; enough for tshark.
struct Capture {
    file: Vec<u8>,
    /// Next sequence numbers of client and server.
    at: [u32; 2],
    packets: u32,
}

impl Capture {
    fn new() -> Self {
        // Magic, version 2.4, zone, accuracy, snapshot length, Ethernet.
        let head = [0xA1B2_C3D4, 0x0004_0002, 0, 0, 0xFFFF, 1_u32];
        let file = head.iter().flat_map(|n| n.to_le_bytes()).collect();
        Capture { file, at: [1000, 2000], packets: 0 }
    }

    fn packet(&mut self, server: bool, data: &[u8]) {
        let (from, to) = (usize::from(server), usize::from(!server));
        let (addresses, ports) = ([[10, 0, 0, 1], [10, 0, 0, 2]], [40_000_u16, 1025]);
        let mut tcp = Vec::new();
        tcp.extend(ports[from].to_be_bytes());
        tcp.extend(ports[to].to_be_bytes());
        tcp.extend(self.at[from].to_be_bytes());
        tcp.extend(self.at[to].to_be_bytes());
        tcp.extend([0x50, 0x18, 0x20, 0, 0, 0, 0, 0]);
        tcp.extend(data);
        let mut packet = [[0; 12].as_slice(), &[8, 0, 0x45, 0]].concat();
        packet.extend(u16::try_from(20 + tcp.len()).expect("a small packet").to_be_bytes());
        packet.extend([0, 1, 0, 0, 64, 6, 0, 0]);
        packet.extend([addresses[from], addresses[to]].concat());
        packet.extend(tcp);
        let length = u32::try_from(packet.len()).expect("a small packet");
        for n in [self.packets, 0, length, length] {
            self.file.extend(n.to_le_bytes());
        }
        self.file.extend(packet);
        self.at[from] += u32::try_from(data.len()).expect("a small packet");
        self.packets += 1;
    }

    fn pdu(&mut self, kind: u8, call: u32, body: &[u8]) {
        let mut pdu = vec![5, 0, kind, 3, 0x10, 0, 0, 0];
        pdu.extend(u16::try_from(16 + body.len()).expect("a small PDU").to_le_bytes());
        pdu.extend([0, 0]);
        pdu.extend(call.to_le_bytes());
        pdu.extend(body);
        self.packet(matches!(kind, 2 | 12), &pdu);
    }

    /// Binds to an interface in NDR32.
    fn bind(&mut self, interface: &[u8; 20]) {
        let ndr = from_hex("045d888aeb1cc9119fe808002b10486002000000").expect("hex");
        let sizes = [0xD0, 0x16, 0xD0, 0x16, 0, 0, 0, 0];
        self.pdu(11, 1, &[&sizes[..], &[1, 0, 0, 0, 0, 0, 1, 0], interface, &ndr].concat());
        let accepted = [5, 0, b'1', b'0', b'2', b'5', 0, 0, 1, 0, 0, 0, 0, 0, 0, 0];
        self.pdu(12, 1, &[&sizes[..], &accepted, &ndr].concat());
    }

    fn call(&mut self, call: u32, opnum: u16, function: &str) {
        for (kind, direction) in [(0, "in"), (2, "out")] {
            let Some(stub) = STUBS.iter().find(|s| s.0 == function && s.1 == direction) else { continue };
            let stub = from_hex(stub.2).expect("hex");
            let mut body = u32::try_from(stub.len()).expect("a small stub").to_le_bytes().to_vec();
            body.extend([0, 0]);
            body.extend(if kind == 0 { opnum.to_le_bytes() } else { [0, 0] });
            body.extend(stub);
            self.pdu(kind, call, &body);
        }
    }
}

/// tshark's dissectors come from the IDL of another project.
#[test]
fn tshark_sees_the_same() {
    let mut capture = Capture::new();
    // f5cc5a18-4264-101a-8c59-08002b2f8426, 56.0
    let nspi = from_hex("185accf56442 1a10 8c59 08002b2f8426 3800 0000").expect("hex");
    capture.bind(&nspi.try_into().expect("20 bytes"));
    capture.call(2, 0, "NspiBind");
    capture.call(3, 3, "NspiQueryRows");
    let file = std::env::temp_dir().join(format!("address-book-{}.pcap", std::process::id()));
    std::fs::write(&file, &capture.file).expect("a file for tshark");
    let fields = [
        "dcerpc.opnum",
        "nspi.MAPI_SETTINGS.codepage",
        "nspi.input_locale.language",
        "nspi.SPropTagArray.aulPropTag",
        "nspi.SPropValue.ulPropTag",
        "nspi.SPropValue_CTR.lpszW",
        "nspi.SPropValue_CTR.l",
    ];
    let mut tshark = std::process::Command::new("tshark");
    tshark.args(["-T", "fields", "-E", "occurrence=a", "-Y", "nspi", "-r"]).arg(&file);
    let output = tshark.args(fields.iter().flat_map(|f| ["-e", *f])).output();
    std::fs::remove_file(&file).expect("our file");
    let Ok(output) = output else {
        assert!(std::env::var_os("CI").is_none(), "tshark is not installed");
        eprintln!("SKIPPED: tshark is not installed");
        return;
    };
    let text = String::from_utf8(output.stdout).expect("text");
    let theirs: Vec<Vec<&str>> = text.lines().map(|l| l.split('\t').collect()).collect();

    let tags = |row: &Json| {
        let tags = row.as_array().expect("an array").iter();
        tags.map(|t| t["ulPropTag"]["value"].as_i64().expect("a tag") as u32).collect::<Vec<_>>()
    };
    let (request, reply) = (whole("NspiQueryRows", "in"), whole("NspiQueryRows", "out"));
    let asked = request["pPropTags"]["aulPropTag"].as_array().expect("an array");
    let asked: Vec<_> = asked.iter().map(|t| t["value"].to_string()).collect();
    let rows = &reply["ppRows"]["aRow"];
    let found: Vec<_> = tags(&rows[0]["lpProps"]).iter().map(u32::to_string).collect();
    let of_stat = |call: &Json, member: &str| call["pStat"][member].to_string();
    let bind = whole("NspiBind", "in");
    assert_eq!(theirs.len(), 4, "{text}");
    assert_eq!(theirs[0][..3], ["0", &of_stat(&bind, "CodePage"), &of_stat(&bind, "TemplateLocale")]);
    assert_eq!(theirs[2][0], "3");
    assert_eq!(theirs[2][3], asked.join(","));
    assert_eq!(theirs[3][1], of_stat(&reply, "CodePage"));
    // Behind the first string array tshark 4.0 stumbles over its own field.
    assert_eq!(theirs[3][4], found.join(","));
    assert_eq!(theirs[3][5], rows[0]["lpProps"][0]["Value"]["lpszW"]);
    assert_eq!(theirs[3][6], rows[0]["lpProps"][2]["Value"]["l"].to_string());
}
