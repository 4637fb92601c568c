"""impacket's NSPI client against our server: `nspi_client.py PORT DOMAIN USER PASSWORD`.

Prints one JSON object of what it was told: tables, rows forward and back, names that
resolve, properties. Nothing in it depends on minimal entry ids.
"""

import json
import sys

from impacket.dcerpc.v5 import nspi, rpcrt, transport
from impacket.dcerpc.v5.dtypes import NULL

NAME, SMTP, ACCOUNT, ADDRESS, KIND = 0x3001001F, 0x39FE001F, 0x3A00001F, 0x3003001F, 0x39000003
COLUMNS = [NAME, SMTP, ACCOUNT, ADDRESS, KIND]
BEGINNING, END = 0, 2


def connect(port, domain, user, password, level):
    rpc = transport.DCERPCTransportFactory(f"ncacn_ip_tcp:127.0.0.1[{port}]")
    rpc.set_credentials(user, password, domain)
    dce = rpc.get_dce_rpc()
    dce.set_auth_level(level)
    dce.set_auth_type(rpcrt.RPC_C_AUTHN_WINNT)
    dce.connect()
    dce.bind(nspi.MSRPC_UUID_NSPI)
    send = dce.request

    def request(call, *args, **options):
        # Some of impacket's helpers leave the code page 0, which is none.
        if "pStat" in call.fields and call["pStat"]["CodePage"] == 0:
            call["pStat"]["CodePage"] = 1252
        return send(call, *args, **options)

    dce.request = request
    return dce


def stat(position=BEGINNING, delta=0, container=0):
    stat = nspi.STAT()
    stat["CurrentRec"] = position
    stat["Delta"] = delta
    stat["ContainerID"] = container
    stat["CodePage"] = 1252
    stat["TemplateLocale"] = stat["SortLocale"] = 0x409
    return stat


def plain(row):
    """A row that JSON can hold; what is not there is left out."""
    return {hex(tag): value for tag, value in row.items() if isinstance(value, (str, int)) and tag & 0xFFFF != 10}


def rows(answer):
    return [plain(row) for row in nspi.simplifyPropertyRowSet(answer["ppRows"])]


def walk(dce, handle, page=7):
    """Every row, a page at a time, from where the server says the page ended."""
    at, found = stat(), []
    while True:
        answer = nspi.hNspiQueryRows(dce, handle, pStat=at, Count=page, pPropTags=COLUMNS)
        page_rows = rows(answer)
        found += page_rows
        at = answer["pStat"]
        if not page_rows or at["CurrentRec"] == END:
            return found


def walk_back(dce, handle, page=7):
    """Every row from the end, pages of it."""
    found, position = [], END
    while True:
        moved = nspi.hNspiUpdateStat(dce, handle, stat(position, -page))["pStat"]
        step = page if position == END else min(page, last - moved["NumPos"])
        last = moved["NumPos"]
        if step <= 0:
            return found
        here = stat(moved["CurrentRec"])
        answer = nspi.hNspiQueryRows(dce, handle, pStat=here, Count=step, pPropTags=COLUMNS)
        found = rows(answer)[:step] + found
        if moved["NumPos"] == 0:
            return found
        position = moved["CurrentRec"]


def resolve(dce, handle, names, function):
    answer = function(dce, handle, pPropTags=[NAME, SMTP], paStr=names)
    mids = [min(mid["Data"], 2) for mid in answer["ppMIds"]["aulPropTag"]]
    return {"found": dict(zip(names, mids)), "rows": rows(answer)}


def main():
    port, domain, user, password = sys.argv[1:5]
    told = {}
    for level in (rpcrt.RPC_C_AUTHN_LEVEL_PKT_INTEGRITY, rpcrt.RPC_C_AUTHN_LEVEL_PKT_PRIVACY):
        dce = connect(port, domain, user, password, level)
        nspi.hNspiUnbind(dce, nspi.hNspiBind(dce, stat())["contextHandle"])
        dce.disconnect()
    dce = connect(port, domain, user, password, rpcrt.RPC_C_AUTHN_LEVEL_PKT_PRIVACY)
    handle = nspi.hNspiBind(dce, stat())["contextHandle"]

    table = nspi.simplifyPropertyRowSet(nspi.hNspiGetSpecialTable(dce, handle)["ppRows"])
    told["special table"] = [[row.get(0x3001001F), row.get(0x30050003)] for row in table]

    told["forward"] = walk(dce, handle)
    told["backward"] = walk_back(dce, handle)

    names = ["Person 07", "person0", "=SMTP:person11@ad.test", "nobody", "Everybody", "Grün", "*", "Contact"]
    told["resolve W"] = resolve(dce, handle, names, nspi.hNspiResolveNamesW)
    plain_names = [name for name in names if name.isascii()]
    told["resolve"] = resolve(dce, handle, plain_names, nspi.hNspiResolveNames)

    addresses = [row[hex(ADDRESS)] for row in told["forward"]]
    answer = nspi.hNspiDNToMId(dce, handle, addresses + ["/o=nowhere"])
    mids = [mid["Data"] for mid in answer["ppOutMIds"]["aulPropTag"]]
    told["addresses known"] = [mid >= 0x10 for mid in mids]
    told["names by table"] = [
        row[hex(NAME)] for row in rows(nspi.hNspiQueryRows(dce, handle, lpETable=mids[:-1], Count=len(mids), pPropTags=[NAME]))
    ]
    answer = nspi.hNspiGetPropList(dce, handle, mids[0], CodePage=1252)
    told["properties of the first"] = sorted(hex(tag["Data"]) for tag in answer["ppOutMIds"]["aulPropTag"])
    answer = nspi.hNspiQueryColumns(dce, handle)
    told["columns"] = len(answer["ppColumns"]["aulPropTag"])
    nspi.hNspiUnbind(dce, handle)
    json.dump(told, sys.stdout, ensure_ascii=False)


main()
