use std::path::Path;

use proptest::prelude::*;

use super::*;

const ALL: &[Compression] = &[
    Compression::None,
    Compression::Xpress,
    Compression::XpressRaw,
    Compression::XpressHuffRaw,
    #[cfg(feature = "mszip")]
    Compression::Mszip,
    #[cfg(feature = "mszip")]
    Compression::MszipCab,
];

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.chars().filter_map(|c| c.to_digit(16)).map(|d| d as u8).collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

/// Repetitive, random and periodic parts, as real messages have them.
fn mixed(len: usize) -> Vec<u8> {
    let mut seed = 1u32;
    let mut random = move || {
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        seed
    };
    let mut out = Vec::with_capacity(len + 512);
    while out.len() < len {
        match random() % 6 {
            0 => out.extend((0..random() % 200).map(|_| random() as u8)),
            1 => out.extend(std::iter::repeat_n(random() as u8, random() as usize % 400)),
            2 => out.extend(b"Subject: the quarterly report of the department\r\n"),
            3 => out.extend("Exchange".encode_utf16().flat_map(u16::to_le_bytes)),
            4 => out.extend((0..random() % 100).map(|i| (i % 7) as u8)),
            _ => {
                let from = random() as usize % (out.len() + 1);
                let to = out.len().min(from + random() as usize % 300);
                out.extend_from_within(from..to);
            }
        }
    }
    out.truncate(len);
    out
}

#[test]
fn published_examples_of_plain_lz77_decompress() {
    // MS-XCA 3.1
    let alphabet = hex("3f000000 6162636465666768696a6b6c6d6e6f707172737475767778797a");
    assert_eq!(lz77::decompress(&alphabet, 26).unwrap(), b"abcdefghijklmnopqrstuvwxyz");
    let repeated = hex("ffffff1f 616263 17000fff2601");
    assert_eq!(lz77::decompress(&repeated, 300).unwrap(), b"abc".repeat(100));
}

#[test]
fn published_examples_of_huffman_decompress() {
    // MS-XCA 3.2
    let mut alphabet = vec![0u8; 256];
    alphabet[48] = 0x50;
    alphabet[49..59].fill(0x55);
    alphabet[59..62].copy_from_slice(&[0x45, 0x44, 0x04]);
    alphabet[128] = 0x04;
    alphabet.extend(hex("d8523ed794115be9195ff9d67cdf8d0400000000"));
    assert_eq!(huffman::decompress(&alphabet, 26).unwrap(), b"abcdefghijklmnopqrstuvwxyz");

    let mut repeated = vec![0u8; 256];
    repeated[48..50].copy_from_slice(&[0x30, 0x23]);
    repeated[128] = 0x02;
    repeated[143] = 0x20;
    repeated.extend(hex("a8dc0000ff2601"));
    assert_eq!(huffman::decompress(&repeated, 300).unwrap(), b"abc".repeat(100));
}

#[test]
fn every_windows_file_decompresses_and_ours_are_about_as_small() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/xpress");
    let Ok(entries) = std::fs::read_dir(dir.join("compressed")) else {
        println!("skipped: no {}", dir.display());
        return;
    };
    let (mut windows, mut ours, mut files, mut stored) = (0, 0, 0, 0);
    for entry in entries {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let compressed = std::fs::read(&path).unwrap();
        let plain = std::fs::read(dir.join("plain").join(name.clone() + ".decomp")).unwrap();
        if compressed == plain {
            // Windows refuses what would grow; such files hold the plain text itself.
            stored += 1;
            continue;
        }
        assert!(lz77::decompress(&compressed, plain.len()).unwrap() == plain, "{name}");
        let again = lz77::compress(&plain);
        assert!(lz77::decompress(&again, plain.len()).unwrap() == plain, "{name}");
        println!("{name}: {} plain, {} Windows, {} ours", plain.len(), compressed.len(), again.len());
        windows += compressed.len();
        ours += again.len();
        files += 1;
    }
    println!("{files} files: {windows} bytes by Windows, {ours} by us; {stored} more are stored");
    assert!(files > 0);
    assert!(ours * 100 <= windows * 102, "{ours} bytes where Windows has {windows}");
}

#[test]
fn every_algorithm_gives_back_what_it_was_given() {
    for len in [0, 1, 2, 3, 31, 32, 33, 4096, 0x7fff, 0x8000, 0x8001, 0xffff, 0x1_0000, 0x1_0001, 300_000] {
        let plain = mixed(len);
        for &algorithm in ALL {
            if algorithm == Compression::MszipCab && len > 0x8000 {
                continue;
            }
            let small = compress(algorithm, &plain).unwrap();
            let back = decompress(algorithm, &small, len).unwrap();
            assert!(back == plain, "{algorithm:?} of {len} bytes");
        }
    }
}

#[test]
fn noise_grows_no_more_than_announced() {
    let mut seed = 88_172_645_463_325_252u64;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed as u8
    })
    .take(100_000)
    .collect();
    for len in [1, 31, 32, 64, 1000, 100_000] {
        assert!(lz77::compress(&noise[..len]).len() <= lz77::bound(len));
    }
    #[cfg(feature = "mszip")]
    assert!(mszip::compress_block(&noise[..mszip::BLOCK]).unwrap().len() <= mszip::BLOCK + 12);
}

#[cfg(feature = "mszip")]
#[test]
fn an_mszip_block_of_zlib_reaches_back_into_the_block_before() {
    let history = b"It was the best of times, it was the worst of times";
    let block = hex(ZLIB_BLOCK);
    let plain = b"the best of times, the worst of times, the best";
    assert_eq!(mszip::decompress_block(&block, history, plain.len()).unwrap(), plain);
    let error = mszip::decompress_block(&block, &[], plain.len()).unwrap_err();
    assert_eq!(error.to_string(), error_text("the deflate stream is broken", 5));
}

#[cfg(feature = "mszip")]
const ZLIB_BLOCK: &str = "434bc3a21653910edc4800";

/// Content of a compressed subcontext of `drsuapi_DsGetNCChanges`, made by
/// Samba 4.17.12 in two chunks.
const SAMBA_XPRESS: &str = "\
     000001007b000000a00a2e0401100800cc0000d01201000700ff0d023f010e0700ff05690303130100047f0202051800 \
     42df025f1a041800440043003d60b08a2d00619e00083c03b9030c9f033f03ff2343004e380362de020d3c0010180339 \
     007011010014580039003031323334ffff1f0035363738396162636465667f00ff81fe00e01200001d000000ffbf0000 \
     343536373839616263646566303132337f000fffc912000000";

/// The same in three chunks.
#[cfg(feature = "mszip")]
const SAMBA_MSZIP: &str = "\
     00800000bf000000434bedcd390a02411005d01e173050189783b82f818963ec1d665c620f6ae091ec06313018441383 \
     575054bda6a99fe59d708b751f64e1b36a7cf8afbe525a73988556cdbd76ecdd17b75bb1f7a108db50bede3acf9c94db \
     7dcbfc25a708879853bd6ef79e338f19695efb5918c53dcdf1643a9b2f96abf5a6ac8ea7f38599999999999999999999 \
     999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999 \
     99999999ffc70f000080000053000000434bedc73101000000c2a04eae7f378bc087bbbbbbbbbbbbbbbbbbbbbbbbbbbb \
     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb \
     bbaf0300e01200001e000000434bedc7310d0000000220fba7d61a6ef0e1eeeeeeeeeeeeeeeefefa4c01";

#[test]
fn chunks_that_samba_made_decompress() {
    let plain = decompress(Compression::Xpress, &hex(SAMBA_XPRESS), 70_368).unwrap();
    assert!(plain.starts_with(&hex("01100800 cccccccc d0120100 00000000")));
    assert!(plain[364..70_364] == b"0123456789abcdef".repeat(4375));
    assert_eq!(plain[70_364..], [0; 4]);
    #[cfg(feature = "mszip")]
    assert!(decompress(Compression::Mszip, &hex(SAMBA_MSZIP), 70_368).unwrap() == plain);
}

fn error_text(message: &str, offset: usize) -> String {
    Error::new(ErrorKind::Compression(message.to_owned()), offset).to_string()
}

#[test]
fn broken_streams_say_what_and_where() {
    let message = |input: &[u8], limit| lz77::decompress(input, limit).unwrap_err().to_string();
    assert_eq!(message(&[0xff; 3], 9), error_text("the stream breaks off", 0));
    let back = [0, 0, 0, 0x40, b'a', 8, 0];
    assert_eq!(message(&back, 9), error_text("a match reaches back 2 bytes where 1 have been written", 5));
    let far = [0, 0, 0, 0x40, b'a', 1, 0];
    assert_eq!(message(&far, 4), error_text("a match of 4 bytes where 3 may follow", 5));
    let short = decompress(Compression::XpressRaw, &[0, 0, 0, 0, b'a'], 2).unwrap_err();
    assert_eq!(short.to_string(), error_text("1 bytes where 2 are announced", 5));

    let chunk = |plain: u32, size: u32| [plain.to_le_bytes(), size.to_le_bytes()].concat();
    let message = |input: &[u8]| decompress(Compression::Xpress, input, 100).unwrap_err().to_string();
    assert_eq!(message(&[1, 2]), error_text("the input ends inside a chunk's header", 0));
    assert_eq!(message(&chunk(0x1_0001, 1)), error_text("a chunk of 65537 bytes, more than 65536", 0));
    assert_eq!(message(&chunk(9, 7)), error_text("a chunk of 7 bytes where 0 are left", 4));
    assert_eq!(message(&chunk(101, 0)), error_text("chunks of 101 bytes where 100 are announced", 0));

    let message = |input: &[u8]| huffman::decompress(input, 9).unwrap_err().to_string();
    assert_eq!(message(&[0; 9]), error_text("the input ends inside a table of code lengths", 0));
    assert_eq!(message(&[0; 300]), error_text("the table leaves codes without a meaning", 0));
    assert_eq!(message(&[0x11; 300]), error_text("the table has more codes than there can be", 0));
    assert_eq!(message(&[0x99; 259]), error_text("the stream breaks off", 258));
}

#[test]
fn a_claim_of_gigabytes_costs_nothing() {
    let literals = [0, 0, 0, 0, b'a'];
    assert_eq!(lz77::decompress(&literals, usize::MAX).unwrap(), b"a");
}

/// MS-XCA 2.4.4, a bit and a byte at a time. `None` where the stream is broken.
fn plain_decompress(input: &[u8], limit: usize) -> Option<Vec<u8>> {
    let (mut out, mut pos, mut half) = (Vec::new(), 0, None);
    let (mut flags, mut left) = (0u32, 0);
    let take = |pos: &mut usize, n: usize| -> Option<usize> {
        let bytes = input.get(*pos..*pos + n)?;
        *pos += n;
        Some(bytes.iter().rev().fold(0, |word, b| word << 8 | usize::from(*b)))
    };
    while out.len() < limit && pos < input.len() {
        if left == 0 {
            (flags, left) = (take(&mut pos, 4)? as u32, 32);
            continue;
        }
        left -= 1;
        let is_match = flags >> left & 1 == 1;
        if !is_match {
            out.push(take(&mut pos, 1)? as u8);
            continue;
        }
        let token = take(&mut pos, 2)?;
        let (distance, mut len) = (token / 8 + 1, token % 8);
        if len == 7 {
            let nibble = match half.take() {
                Some(high) => high,
                None => {
                    let byte = take(&mut pos, 1)?;
                    half = Some(byte >> 4);
                    byte & 15
                }
            };
            len += nibble;
            if nibble == 15 {
                let byte = take(&mut pos, 1)?;
                len += byte;
                if byte == 255 {
                    len = match take(&mut pos, 2)? {
                        0 => take(&mut pos, 4)?,
                        len => len,
                    };
                    if len < 22 {
                        return None;
                    }
                }
            }
        }
        len += 3;
        if distance > out.len() || len > limit - out.len() {
            return None;
        }
        for _ in 0..len {
            out.push(out[out.len() - distance]);
        }
    }
    Some(out)
}

#[test]
fn what_would_grow_is_left_alone() {
    assert_eq!(lz77::compress_if_smaller(b""), None);
    assert_eq!(lz77::compress_if_smaller(b"abcdefghijklmnopqrstuvwxyz"), None);
    let small = lz77::compress_if_smaller(&[0; 100]).unwrap();
    assert_eq!(lz77::decompress(&small, 100).unwrap(), [0; 100]);
}

proptest! {
    #[test]
    fn blocks_and_single_bytes_decompress_alike(
        len in 0usize..6000,
        flips in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
        limit in 0usize..7000,
    ) {
        let mut small = lz77::compress(&mixed(len));
        for (at, byte) in flips.iter().filter(|_| !small.is_empty()).collect::<Vec<_>>() {
            let at = at.index(small.len());
            small[at] = *byte;
        }
        for limit in [limit, len] {
            prop_assert_eq!(lz77::decompress(&small, limit).ok(), plain_decompress(&small, limit));
        }
    }

    #[test]
    fn any_bytes_survive_every_algorithm(plain in proptest::collection::vec(0u8..4, 0..3000), len in 0usize..5000) {
        for plain in [plain, mixed(len)] {
            for &algorithm in ALL {
                let small = compress(algorithm, &plain).unwrap();
                prop_assert_eq!(&decompress(algorithm, &small, plain.len()).unwrap(), &plain);
            }
        }
    }

    #[test]
    fn hostile_bytes_give_an_error_or_what_was_asked_for(
        input in proptest::collection::vec(any::<u8>(), 0..600),
        expected in 0usize..100_000,
    ) {
        for &algorithm in ALL {
            if let Ok(plain) = decompress(algorithm, &input, expected) {
                prop_assert_eq!(plain.len(), expected);
            }
        }
    }

    #[test]
    fn a_flipped_byte_never_panics(len in 1usize..2000, at in any::<prop::sample::Index>(), flip in 1u8..) {
        let plain = mixed(len);
        for &algorithm in ALL {
            let mut small = compress(algorithm, &plain).unwrap();
            let at = at.index(small.len());
            small[at] ^= flip;
            let _ = decompress(algorithm, &small, len);
            let _ = decompress(algorithm, &small[..at], len);
        }
    }
}
