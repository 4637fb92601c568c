"""impacket's NSPI client: `impacket_nspi.py PORT DOMAIN USER PASSWORD`.

Prints what an address book holds, one thing a line, with no number that another
address book of the same people would not have.
"""

import sys

from impacket.dcerpc.v5 import nspi, rpcrt, transport
from impacket.dcerpc.v5.dtypes import NULL

NAME, ADDRESS, MAIL, ALIAS, PHONE = 0x3001001F, 0x3003001F, 0x39FE001F, 0x3A00001F, 0x3A08001F
COLUMNS = [NAME, ADDRESS, MAIL, ALIAS, PHONE]

PORT, DOMAIN, USER, PASSWORD = sys.argv[1:]
wire = transport.DCERPCTransportFactory(f"ncacn_ip_tcp:127.0.0.1[{PORT}]")
wire.set_credentials(USER, PASSWORD, DOMAIN)
dce = wire.get_dce_rpc()
dce.set_auth_type(rpcrt.RPC_C_AUTHN_WINNT)
dce.set_auth_level(rpcrt.RPC_C_AUTHN_LEVEL_PKT_PRIVACY)
dce.connect()
dce.bind(nspi.MSRPC_UUID_NSPI)


def say(what, *things):
    print(what, *things, sep="\t", flush=True)


def rows(response):
    return [nspi.simplifyPropertyRow(row) for row in response["ppRows"]["aRow"]]


def show(row):
    # A property that is missing comes as an error of another type.
    return "\t".join(str(row.get(tag, "-")) for tag in COLUMNS)


handle = nspi.hNspiBind(dce)["contextHandle"]
lists = {}
for row in rows(nspi.hNspiGetSpecialTable(dce, handle, lpVersion=0)):
    say("list", row[NAME], row[0x30050003], row[0x36000003])
    lists[row[NAME]] = row[0xFFFD0003]


def walk(container):
    """Everybody in a container, forward in pages."""
    stat = nspi.STAT()
    stat["ContainerID"] = container
    stat["CodePage"] = nspi.CP_TELETEX
    found = []
    while True:
        response = nspi.hNspiQueryRows(dce, handle, pStat=stat, Count=137, pPropTags=COLUMNS)
        found += rows(response)
        stat = response["pStat"]
        if stat["CurrentRec"] == 2:
            return found, stat


for name, container in lists.items():
    everybody, stat = walk(container)
    say("walk", name, len(everybody), stat["TotalRecs"], stat["NumPos"])
    for row in everybody:
        say("row", name, show(row))
    back = []
    while stat["NumPos"] > 0:
        stat["Delta"] = -max(1, stat["TotalRecs"] // 7)
        stat = nspi.hNspiUpdateStat(dce, handle, stat)["pStat"]
        page = nspi.hNspiQueryRows(dce, handle, pStat=stat, Count=1, pPropTags=COLUMNS)
        back.append(rows(page)[0][NAME])
    say("back", name, *back)

for typed in ["person 12", "Person 12", "smith", "José", "jose", "SMTP:person.7@ad.test", "nobody", "*", "", "山田", "team"]:
    for call in [nspi.hNspiResolveNamesW, nspi.hNspiResolveNames]:
        if call is nspi.hNspiResolveNames and not typed.isascii():
            continue
        response = call(dce, handle, paStr=[typed])
        results = [one["Data"] for one in response["ppMIds"]["aulPropTag"]]
        say(call.__name__, repr(typed), results, len(response["ppRows"]["aRow"]))

addresses = [row[ADDRESS].rstrip("\0") for row in everybody_of[:5]] if (everybody_of := walk(0)[0]) else []
known = nspi.hNspiDNToMId(dce, handle, addresses + ["/o=none/cn=none"])["ppOutMIds"]["aulPropTag"]
known = [one["Data"] for one in known]
say("addresses", [number != 0 for number in known])
explicit = nspi.hNspiQueryRows(dce, handle, lpETable=known[:5], Count=5, pPropTags=COLUMNS)
for row in rows(explicit):
    say("explicit", show(row))
for number in known[:5]:
    tags = nspi.hNspiGetPropList(dce, handle, number)["ppOutMIds"]["aulPropTag"]
    say("properties", *sorted(f"{tag['Data']:08x}" for tag in tags))
for name in ["a", "person 50", "jo", "zz"]:
    response = nspi.hNspiSeekEntries(dce, handle, name, pPropTags=[])
    say("seek", name, response["pStat"]["NumPos"], response["pStat"]["TotalRecs"])
columns = nspi.hNspiQueryColumns(dce, handle)["ppColumns"]["aulPropTag"]
say("columns", len(columns))
say("unbind", nspi.hNspiUnbind(dce, handle)["ErrorCode"])
