#!/usr/bin/python3
"""Writes libndr.txt: what Debian's libndr writes for strings, numbers, names,
relative pointers and subcontexts. Each line is a name and hex bytes ("error"
where libndr refuses). Needs the package samba-libs; run with Debian's Python:

    /usr/bin/python3 runtime/ndr/tests/golden/libndr.py > runtime/ndr/tests/golden/libndr.txt
"""
import ctypes as c

ndr = c.CDLL("libndr.so.3", mode=c.RTLD_GLOBAL)
nbt = c.CDLL("libndr-nbt.so.0", mode=c.RTLD_GLOBAL)
SCALARS = 0x100
BE, NOALIGN, ASCII, LEN4, SIZE4, NOTERM, NULLTERM, SIZE2, BYTESIZE = (1 << i for i in range(9))
CONFORMANT, CHARLEN, UTF8, RAW8 = (1 << i for i in range(10, 14))
NO_COMPRESSION, REVERSE, REMAINING = 1 << 15, 1 << 19, 1 << 21
ALIGN2, ALIGN4, ALIGN8, NDR64 = 1 << 22, 1 << 23, 1 << 24, 1 << 29


class Push(c.Structure):
    _fields_ = [("flags", c.c_uint32), ("data", c.c_void_p), ("alloc_size", c.c_uint32), ("offset", c.c_uint32),
                ("fixed", c.c_bool), ("relative_base", c.c_uint32), ("relative_end", c.c_uint32)]


class Blob(c.Structure):
    _fields_ = [("data", c.c_char_p), ("length", c.c_size_t)]


ndr.ndr_push_init_ctx.restype = c.POINTER(Push)
ndr.ndr_push_init_ctx.argtypes = [c.c_void_p]


def push(flags):
    p = ndr.ndr_push_init_ctx(None)
    p.contents.flags = flags
    return p


def done(name, p, ok=True):
    data = c.string_at(p.contents.data, p.contents.offset).hex() if ok else "error"
    print(name, data or "-")


FORMS = {
    "LEN4|SIZE4": LEN4 | SIZE4, "LEN4|SIZE4|NOTERM": LEN4 | SIZE4 | NOTERM, "LEN4": LEN4, "LEN4|NOTERM": LEN4 | NOTERM,
    "SIZE4": SIZE4, "SIZE4|NOTERM": SIZE4 | NOTERM, "SIZE2": SIZE2, "SIZE2|NOTERM": SIZE2 | NOTERM,
    "SIZE2|NOTERM|BYTESIZE": SIZE2 | NOTERM | BYTESIZE, "NULLTERM": NULLTERM, "NOTERM|REMAINING": NOTERM | REMAINING,
    "SIZE4|CHARLEN": SIZE4 | CHARLEN, "LEN4|SIZE4|CHARLEN": LEN4 | SIZE4 | CHARLEN, "SIZE2|CHARLEN": SIZE2 | CHARLEN,
    "LEN4|SIZE4|CONFORMANT": LEN4 | SIZE4 | CONFORMANT, "NONE": 0, "NOTERM": NOTERM, "SIZE2|NULLTERM": SIZE2 | NULLTERM,
}
CHARSETS = {"UTF16": 0, "ASCII": ASCII, "UTF8": UTF8, "RAW8": RAW8}
TEXTS = ["", "A", "Jo Smith", "Grüße", "日本", "a😀"]

for form, f in FORMS.items():
    for charset, cs in CHARSETS.items():
        for order in (0, BE):
            for text in TEXTS:
                if charset == "ASCII" and not text.isascii():
                    continue  # the DOS charset depends on smb.conf
                p = push(f | cs | order)
                ndr.ndr_push_uint8(p, SCALARS, 0xEE)
                ok = ndr.ndr_push_string(p, SCALARS, text.encode()) == 0
                done(f"string/{form}/{charset}/{'be' if order else 'le'}/{text.encode().hex() or '-'}", p, ok)

for form in ("NULLTERM", "NULLTERM|REMAINING", "NOTERM|REMAINING"):
    f = sum({"NULLTERM": NULLTERM, "NOTERM": NOTERM, "REMAINING": REMAINING}[x] for x in form.split("|"))
    for items in ([], ["a"], ["ab", "c", "def"]):
        p = push(f)
        array = (c.c_char_p * (len(items) + 1))(*[i.encode() for i in items], None)
        ok = ndr.ndr_push_string_array(p, SCALARS, array) == 0
        done(f"string_array/{form}/{','.join(items) or '-'}", p, ok)

NUMBERS = [("uint8", c.c_uint8, 0x11), ("uint16", c.c_uint16, 0x2233), ("uint8", c.c_uint8, 0x44),
           ("uint32", c.c_uint32, 0x55667788), ("uint8", c.c_uint8, 0x99), ("hyper", c.c_uint64, 0x0102030405060708),
           ("uint8", c.c_uint8, 0x10), ("udlong", c.c_uint64, 0x1112131415161718), ("uint8", c.c_uint8, 0x20),
           ("udlongr", c.c_uint64, 0x2122232425262728), ("uint8", c.c_uint8, 0x30), ("dlong", c.c_int64, -2),
           ("uint8", c.c_uint8, 0x40), ("uint1632", c.c_uint16, 0x4142), ("uint8", c.c_uint8, 0x50),
           ("uint3264", c.c_uint32, 0x51525354), ("int16", c.c_int16, -3), ("int32", c.c_int32, -4),
           ("int8", c.c_int8, -5), ("NTTIME", c.c_uint64, 0x6162636465666768),
           ("NTTIME_hyper", c.c_uint64, 0x7172737475767778), ("NTTIME_1sec", c.c_uint64, 90_000_000),
           ("time_t", c.c_int64, 0x5A5B5C5D), ("uid_t", c.c_uint32, 1000)]
for name, flags in (("le", 0), ("be", BE), ("ndr64", NDR64), ("noalign", NOALIGN)):
    p = push(flags)
    for kind, ctype, value in NUMBERS:
        ndr["ndr_push_" + kind](p, SCALARS, ctype(value))
    ndr.ndr_push_ipv4address(p, SCALARS, b"192.0.2.7")
    ndr.ndr_push_ipv6address(p, SCALARS, b"2001:db8::1")
    done("numbers/" + name, p)

for name, flags in (("plain", 0), ("remaining", REMAINING), ("align2", ALIGN2), ("align4", ALIGN4), ("align8", ALIGN8),
                    ("ndr64", NDR64)):
    p = push(flags)
    ndr.ndr_push_uint8(p, SCALARS, 0x11)
    ndr.ndr_push_DATA_BLOB(p, SCALARS, Blob(b"abc", 3))
    ndr.ndr_push_uint8(p, SCALARS, 0x22)
    done("blob/" + name, p)

for text, length, unit, name, cs in (("Jo", 3, 2, "utf16", 0), ("Jo", 5, 2, "utf16", 0), ("Grüße", 6, 2, "utf16", 0),
                                     ("a😀", 3, 2, "utf16", 0), ("Grüße", 8, 1, "utf8", 3), ("Jo", 2, 1, "dos", 2),
                                     ("Jo", 1, 2, "utf16", 0), ("Jo", 2, 2, "utf16be", 4)):
    p = push(0)
    ok = ndr.ndr_push_charset(p, SCALARS, text.encode(), length, c.c_uint8(unit), cs) == 0
    done(f"charset/{name}/{length}/{text.encode().hex()}", p, ok)

for kind, names in (("dns_string", ["a.example.com", "b.example.com", "example.com", "", "com", "a.example.com"]),
                    ("nbt_string", ["FHEPFCEL.scope.x", "Y.scope.x", "dot.", ""]),
                    ("dnsp_name", ["", ".", "a", "a.", "www.example.com"]), ("dnsp_string", ["", "hello"])):
    p = push(0)
    ndr.ndr_push_uint8(p, SCALARS, 0xEE)
    kept = [name.encode() for name in names]  # libndr remembers the pointers
    for name in kept:
        nbt["ndr_push_" + kind](p, SCALARS, name)
    done("names/" + kind, p)
p = push(NO_COMPRESSION)
for name in ["a.example.com", "b.example.com"]:
    nbt.ndr_push_dns_string(p, SCALARS, name.encode())
done("names/uncompressed", p)


class NbtName(c.Structure):
    _fields_ = [("name", c.c_char_p), ("scope", c.c_char_p), ("type", c.c_uint)]


for label, name in (("plain", NbtName(b"WORK", None, 0x20)), ("scope", NbtName(b"WORK", b"abc", 0x1C)),
                    ("swapped", NbtName(b"WORK", None, 0x1B))):
    p = push(0)
    ndr.ndr_push_uint8(p, SCALARS, 0xEE)
    nbt.ndr_push_wrepl_nbt_name(p, SCALARS, c.byref(name))
    done("wrepl/" + label, p)
    p = push(0)
    nbt.ndr_push_nbt_name(p, SCALARS, c.byref(name))
    done("nbt_name/" + label, p)

# Pointers: two relative pointees, one of them null between them, in a sized buffer.
for label, flags in (("plain", 0), ("align4", ALIGN4), ("reverse", REVERSE), ("reverse4", REVERSE | ALIGN4)):
    p = push(flags)
    sub = c.POINTER(Push)()
    ndr.ndr_push_subcontext_start(p, c.byref(sub), c.c_size_t(4), c.c_ssize_t(48))
    a, b = c.create_string_buffer(1), c.create_string_buffer(1)
    ndr.ndr_push_relative_ptr1(sub, a)
    ndr.ndr_push_relative_ptr1(sub, None)
    ndr.ndr_push_relative_ptr1(sub, b)
    ndr.ndr_push_uint8(sub, SCALARS, 0x77)
    for key, text in ((a, b"ABC"), (b, b"DEFGH")):
        ndr.ndr_push_relative_ptr2_start(sub, key)
        ndr.ndr_push_bytes(sub, text, len(text))
        ndr.ndr_push_relative_ptr2_end(sub, key)
    ok = ndr.ndr_push_subcontext_end(p, sub, c.c_size_t(4), c.c_ssize_t(48)) == 0
    ndr.ndr_push_uint8(p, SCALARS, 0x99)
    done("relative/" + label, p, ok)
p = push(0)
a, b = c.create_string_buffer(1), c.create_string_buffer(1)
ndr.ndr_push_short_relative_ptr1(p, a)
ndr.ndr_push_short_relative_ptr1(p, b)
for key, text in ((a, b"ABC"), (b, b"DEFGH")):
    ndr.ndr_push_short_relative_ptr2(p, key)
    ndr.ndr_push_bytes(p, text, len(text))
done("relative/short", p)
for label, flags in (("ndr32", 0), ("ndr64", NDR64)):
    p = push(flags)
    for present in (a, None, a):
        ndr.ndr_push_unique_ptr(p, present)
    ndr.ndr_push_ref_ptr(p)
    for present in (a, b, a, None):
        ndr.ndr_push_full_ptr(p, present)
    done("pointers/" + label, p)

for header in (0, 2, 4, 0xFFFFFC01):
    for label, flags in (("le", 0), ("be", BE), ("ndr64", NDR64)):
        for size in (-1, 20):
            p = push(flags)
            sub = c.POINTER(Push)()
            ndr.ndr_push_uint8(p, SCALARS, 0xEE)
            ndr.ndr_push_subcontext_start(p, c.byref(sub), c.c_size_t(header), c.c_ssize_t(size))
            ndr.ndr_push_uint8(sub, SCALARS, 0x11)
            ndr.ndr_push_uint3264(sub, SCALARS, 0x22334455)
            ndr.ndr_push_unique_ptr(sub, a)
            ndr.ndr_push_uint8(sub, SCALARS, 0x66)
            ok = ndr.ndr_push_subcontext_end(p, sub, c.c_size_t(header), c.c_ssize_t(size)) == 0
            ndr.ndr_push_uint32(p, SCALARS, 0x77)
            done(f"subcontext/{header:x}/{label}/{size}", p, ok)
for label, flags in (("ndr32", 0), ("ndr64", NDR64)):
    p = push(flags)
    for chunk in (b"abc", b""):
        ndr.ndr_push_uint3264(p, SCALARS, len(chunk))
        ndr.ndr_push_bytes(p, chunk, len(chunk))
        ndr.ndr_push_pipe_chunk_trailer(p, SCALARS, len(chunk))
    done("pipe/" + label, p)
