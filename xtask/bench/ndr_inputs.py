"""Writes the benchmark inputs, packed by Samba's own Python bindings."""

import sys, os, uuid
from samba.dcerpc import misc, security, netlogon, samr, drsuapi, drsblobs, lsa, epmapper
from samba.ndr import ndr_pack, ndr_unpack, ndr_pack_out
out = sys.argv[1]

def write(name, data):
    with open(os.path.join(out, name), "wb") as f:
        f.write(data)
    print(name, len(data))

def uuid_floor(text):
    """The left side of a UUID floor: the UUID and major version 1."""
    return ndr_pack(misc.GUID(text)) + b"\x01\x00"

write("guid.bin", ndr_pack(misc.GUID("12345678-1234-abcd-ef00-01234567cffb")))

sd = security.descriptor()
sd.owner_sid = security.dom_sid("S-1-5-21-1-2-3-500")
sd.group_sid = security.dom_sid("S-1-5-21-1-2-3-513")
sd.type = security.SEC_DESC_SELF_RELATIVE
for i in range(50):
    ace = security.ace()
    ace.type = security.SEC_ACE_TYPE_ACCESS_ALLOWED
    ace.access_mask = 0x1F01FF
    ace.trustee = security.dom_sid("S-1-5-21-1000-2000-3000-%d" % (1000 + i))
    sd.dacl_add(ace)
write("security_descriptor.bin", ndr_pack(sd))

def lsa_string(s, cls=lsa.String):
    v = cls()
    v.string = s
    return v

info = netlogon.netr_SamInfo3()
b = info.base
b.account_name = lsa_string("jo"); b.full_name = lsa_string("Jo Smith")
b.logon_script = lsa_string(""); b.profile_path = lsa_string("")
b.home_directory = lsa_string("\\\\server\\home\\jo"); b.home_drive = lsa_string("H:")
b.rid = 1105; b.primary_gid = 513
groups = samr.RidWithAttributeArray(); rids = []
for i in range(200):
    g = samr.RidWithAttribute(); g.rid = 1000 + i; g.attributes = 7; rids.append(g)
groups.count = 200; groups.rids = rids
b.groups = groups
b.logon_server = lsa_string("DC1", lsa.StringLarge); b.logon_domain = lsa_string("ADTEST", lsa.StringLarge)
b.domain_sid = security.dom_sid("S-1-5-21-1-2-3")
sids = []
for i in range(50):
    s = netlogon.netr_SidAttr(); s.sid = security.dom_sid("S-1-5-21-7-8-9-%d" % i); s.attributes = 7; sids.append(s)
info.sidcount = 50; info.sids = sids
write("netr_SamInfo3.bin", ndr_pack(info))

e = samr.EnumDomainUsers(); arr = samr.SamArray(); entries = []
for i in range(1000):
    s = samr.SamEntry(); s.idx = 1000 + i; s.name = lsa_string("account-name-%05d" % i); entries.append(s)
arr.count = 1000; arr.entries = entries
e.out_sam = arr; e.out_num_entries = 1000; e.out_resume_handle = 0; e.result = 0
write("samr_EnumDomainUsers-out.bin", ndr_pack_out(e))

def attribute(attid, values):
    a = drsuapi.DsReplicaAttribute(); a.attid = attid
    ctr = drsuapi.DsAttributeValueCtr(); vs = []
    for v in values:
        x = drsuapi.DsAttributeValue(); x.blob = v; vs.append(x)
    ctr.num_values = len(vs); ctr.values = vs
    a.value_ctr = ctr
    return a
ctr6 = drsuapi.DsGetNCChangesCtr6()
def identifier(dn, n):
    i = drsuapi.DsReplicaObjectIdentifier(); i.dn = dn
    i.guid = misc.GUID("12345678-1234-abcd-ef00-%012x" % n)
    return i
ctr6.naming_context = identifier("DC=ad,DC=test", 1)
first = prev = None; n = 402
objs = []
for i in range(n):
    o = drsuapi.DsReplicaObjectListItemEx()
    o.object.identifier = identifier("CN=user-%05d,CN=Users,DC=ad,DC=test" % i, i + 2)
    attrs = [attribute(0x3 + k, [("value %d of attribute %d of object %d " % (v, k, i)).encode("utf-16-le") for v in range(1 + k % 2)]) for k in range(24)]
    ac = drsuapi.DsReplicaAttributeCtr(); ac.num_attributes = len(attrs); ac.attributes = attrs
    o.object.attribute_ctr = ac
    meta = drsuapi.DsReplicaMetaDataCtr(); ms = []
    for k in range(24):
        m = drsuapi.DsReplicaMetaData(); m.version = k; m.originating_change_time = 13000000000 + k
        m.originating_invocation_id = misc.GUID("87654321-1234-abcd-ef00-01234567cffb"); m.originating_usn = 4000 + k
        ms.append(m)
    meta.count = 24; meta.meta_data = ms
    o.meta_data_ctr = meta
    objs.append(o)
for a, bb in zip(objs, objs[1:]):
    a.next_object = bb
ctr6.first_object = objs[0]; ctr6.object_count = n
write("drsuapi_DsGetNCChangesCtr6.bin", ndr_pack(ctr6))

m = epmapper.epm_Map()
m.in_object = misc.GUID("12345678-1234-abcd-ef00-01234567cffb")
m.in_max_towers = 1; m.in_entry_handle = misc.policy_handle()
from samba.ndr import ndr_pack_in
floors = []
for uuid in ("12345778-1234-abcd-ef00-0123456789ac", "8a885d04-1ceb-11c9-9fe8-08002b104860"):
    f = epmapper.epm_floor(); f.lhs.protocol = epmapper.EPM_PROTOCOL_UUID
    f.lhs.lhs_data = uuid_floor(uuid)
    f.rhs = epmapper.epm_rhs_uuid(); floors.append(f)
f = epmapper.epm_floor(); f.lhs.protocol = epmapper.EPM_PROTOCOL_NCACN; f.lhs.lhs_data = b""; f.rhs = epmapper.epm_rhs_ncacn(); floors.append(f)
f = epmapper.epm_floor(); f.lhs.protocol = epmapper.EPM_PROTOCOL_TCP; f.lhs.lhs_data = b""; r = epmapper.epm_rhs_tcp(); r.port = 135; f.rhs = r; floors.append(f)
f = epmapper.epm_floor(); f.lhs.protocol = epmapper.EPM_PROTOCOL_IP; f.lhs.lhs_data = b""; r = epmapper.epm_rhs_ip(); r.ipaddr = "127.0.0.1"; f.rhs = r; floors.append(f)
tower = epmapper.epm_tower(); tower.num_floors = 5; tower.floors = floors
t = epmapper.epm_twr_t(); t.tower = tower
m.in_map_tower = t
write("epm_Map-in.bin", ndr_pack_in(m))
