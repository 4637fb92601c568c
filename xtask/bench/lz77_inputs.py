"""Writes the inputs of the LZ77 benchmark, 1 MiB each.

    lz77_inputs.py SCHEMA_DIR TEXT_DIR OUT

replication  a reply of drsuapi_DsGetNCChanges with the classes and attributes
             of Active Directory's schema, as a new domain controller gets it
text         C source
zeros        zeros
random       what no compressor makes smaller
mixed        64 KiB of each in turn: replication, text, replication, random, zeros
"""

import glob, os, random, sys, uuid, zlib
from samba.dcerpc import drsuapi, misc
from samba.ndr import ndr_pack

SIZE = 1 << 20
schema, text_dir, out = sys.argv[1:]
random.seed(1)


def records(path):
    """The entries of a schema file: lists of (name, value)."""
    entry = []
    for line in open(path, encoding="utf-8"):
        name, colon, value = line.strip().partition(":")
        if line.startswith("#") or not colon:
            if entry and not line.strip():
                yield entry
                entry = []
            continue
        entry.append((name, value.strip()))
    if entry:
        yield entry


def wire(name, value):
    """A value as replication carries it."""
    if value in ("TRUE", "FALSE"):
        return (value == "TRUE").to_bytes(4, "little")
    if value.isdigit():
        return int(value).to_bytes(4, "little")
    if name.lower() == "schemaidguid":
        return uuid.UUID(value).bytes_le
    return value.encode("utf-16-le")


def item(entry, number):
    attributes = [(name, [wire(name, v) for v in value.split(",")]) for name, value in entry]
    attributes += [
        ("objectClass", [n.to_bytes(4, "little") for n in (0x10000, 0x3000D)]),
        ("instanceType", [(4).to_bytes(4, "little")]),
        ("whenCreated", [(13000000000 + number // 50).to_bytes(8, "little")]),
        ("nTSecurityDescriptor", [bytes.fromhex("010004800000000000000000000000001400000002001c0001000000") + b"\0" * 12]),
    ]
    ctr, metas = drsuapi.DsReplicaAttributeCtr(), []
    built = []
    for name, values in attributes:
        a, c = drsuapi.DsReplicaAttribute(), drsuapi.DsAttributeValueCtr()
        a.attid = 0x20000 | zlib.crc32(name.encode()) & 0x3FF
        held = []
        for value in values:
            v = drsuapi.DsAttributeValue()
            v.blob = value
            held.append(v)
        c.num_values, c.values = len(held), held
        a.value_ctr = c
        built.append(a)
        m = drsuapi.DsReplicaMetaData()
        m.version, m.originating_change_time = 1, 13000000000 + number // 50
        m.originating_invocation_id = misc.GUID("87654321-1234-abcd-ef00-01234567cffb")
        m.originating_usn = 4000 + number
        metas.append(m)
    ctr.num_attributes, ctr.attributes = len(built), built
    o, i = drsuapi.DsReplicaObjectListItemEx(), drsuapi.DsReplicaObjectIdentifier()
    i.dn = "CN=%s,CN=Schema,CN=Configuration,DC=ad,DC=test" % dict(entry).get("cn", str(number))
    i.guid = misc.GUID(str(uuid.UUID(int=random.getrandbits(128))))
    o.object.identifier, o.object.attribute_ctr = i, ctr
    meta = drsuapi.DsReplicaMetaDataCtr()
    meta.count, meta.meta_data = len(metas), metas
    o.meta_data_ctr = meta
    return o


def replication():
    entries = []
    for name in ("Classes", "Attributes"):
        entries += records(os.path.join(schema, "MS-AD_Schema_2K8_R2_%s.txt" % name))
    # In several replies: marshalling follows the list of objects recursively.
    data, number = b"", 0
    while len(data) < SIZE:
        objects = [item(e, number + k) for k, e in enumerate(entries[number:number + 100])]
        number += len(objects)
        for a, b in zip(objects, objects[1:]):
            a.next_object = b
        ctr = drsuapi.DsGetNCChangesCtr6()
        ctr.naming_context = objects[0].object.identifier
        ctr.first_object, ctr.object_count = objects[0], len(objects)
        data += ndr_pack(ctr)
    return data[:SIZE]


def text():
    data = b""
    for path in sorted(glob.glob(os.path.join(text_dir, "*.c"))):
        data += open(path, "rb").read()
        if len(data) >= SIZE:
            return data[:SIZE]
    raise SystemExit("lz77_inputs.py: too little text in " + text_dir)


kinds = {"replication": replication(), "text": text(), "zeros": bytes(SIZE), "random": random.randbytes(SIZE)}
order = ("replication", "text", "replication", "random", "zeros")
block = 64 * 1024
kinds["mixed"] = b"".join(
    kinds[order[n % len(order)]][n * block:(n + 1) * block] for n in range(SIZE // block)
)
for name, data in kinds.items():
    with open(os.path.join(out, name + ".lz77"), "wb") as f:
        f.write(data)
