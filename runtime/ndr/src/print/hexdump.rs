//! Hex dumps in the form of Samba's `dump_data`.

/// Appends a dump of `bytes`: 16 a line, an offset in front and the printable
/// characters behind. With `skip_zeros` a run of lines that hold only zeros,
/// neither the first nor the last line, becomes `skipping zero buffer bytes`.
pub fn hexdump(out: &mut Vec<u8>, bytes: &[u8], skip_zeros: bool) {
    let mut skipping = Skipping::default();
    for (i, line) in bytes.chunks(16).enumerate() {
        let inner = i > 0 && bytes.len() - i * 16 > 16;
        if skip_zeros && inner && is_zero_line(line) {
            skipping.line(out);
        } else {
            skipping = Skipping::default();
            dump_line(out, "", i * 16, line);
        }
    }
}

/// Appends two buffers side by side: lines they share once, with a blank in
/// front, lines that differ twice, with `-` and `+`.
pub fn hexdump_diff(out: &mut Vec<u8>, left: &[u8], right: &[u8], skip_zeros: bool) {
    let len = left.len().max(right.len());
    let mut skipping = Skipping::default();
    for offset in (0..len).step_by(16) {
        let (a, b) = (line_at(left, offset), line_at(right, offset));
        let inner = offset > 0 && len - offset > 16;
        if skip_zeros && inner && is_zero_line(a) && is_zero_line(b) {
            skipping.line(out);
            continue;
        }
        skipping = Skipping::default();
        if a == b {
            dump_line(out, " ", offset, a);
        } else {
            dump_line(out, "-", offset, a);
            dump_line(out, "+", offset, b);
        }
    }
}

/// Says once per run of zeros that lines are left out.
#[derive(Default)]
struct Skipping(bool);

impl Skipping {
    fn line(&mut self, out: &mut Vec<u8>) {
        if !std::mem::replace(&mut self.0, true) {
            out.extend_from_slice(b"skipping zero buffer bytes\n");
        }
    }
}

fn is_zero_line(line: &[u8]) -> bool {
    line.len() == 16 && line.iter().all(|b| *b == 0)
}

fn line_at(bytes: &[u8], offset: usize) -> &[u8] {
    let rest = bytes.get(offset..).unwrap_or_default();
    rest.get(..16).unwrap_or(rest)
}

fn dump_line(out: &mut Vec<u8>, prefix: &str, offset: usize, line: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.extend_from_slice(format!("{prefix}[{offset:04X}]").as_bytes());
    for i in 0..16 {
        if i == 8 {
            out.extend_from_slice(b"  ");
        }
        match line.get(i) {
            Some(b) => {
                out.extend([b' ', DIGITS[usize::from(b >> 4)], DIGITS[usize::from(b & 15)]]);
            }
            None => out.extend_from_slice(b"   "),
        }
    }
    out.extend_from_slice(b"   ");
    if line.is_empty() {
        out.extend_from_slice(b"EMPTY   BLOCK");
    }
    for (i, b) in line.iter().enumerate() {
        if i == 8 {
            out.push(b' ');
        }
        out.push(if (0x20..0x7f).contains(b) { *b } else { b'.' });
    }
    out.push(b'\n');
}
