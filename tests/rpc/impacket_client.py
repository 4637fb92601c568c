"""impacket as client of our server: `impacket_client.py PORT DOMAIN USER PASSWORD`.

Prints a line for each call: authentication, level, call, and `pass` or what went wrong.
"""

import sys

from impacket.dcerpc.v5 import epm, mgmt, rpcrt, transport
from impacket.dcerpc.v5.dtypes import ULONG
from impacket.dcerpc.v5.ndr import NDRCALL, NDRUniConformantArray
from impacket.uuid import uuidtup_to_bin

RPCECHO = uuidtup_to_bin(("60a15ec5-4de8-11d7-a637-005056a20182", "1.0"))


class BYTES(NDRUniConformantArray):
    item = "c"


class AddOne(NDRCALL):
    opnum = 0
    structure = (("in_data", ULONG),)


class AddOneResponse(NDRCALL):
    structure = (("out_data", ULONG),)


class EchoData(NDRCALL):
    opnum = 1
    structure = (("len", ULONG), ("in_data", BYTES))


class EchoDataResponse(NDRCALL):
    structure = (("out_data", BYTES),)


class SourceData(NDRCALL):
    opnum = 3
    structure = (("len", ULONG),)


class SourceDataResponse(NDRCALL):
    structure = (("data", BYTES),)


def add_one(dce):
    request = AddOne()
    request["in_data"] = 41
    assert dce.request(request, checkError=False)["out_data"] == 42


def echo_data(dce):
    request = EchoData()
    # More than one fragment each way.
    data = [bytes([i % 251]) for i in range(20_000)]
    request["len"] = len(data)
    request["in_data"] = data
    assert dce.request(request, checkError=False)["out_data"] == data


def source_data(dce):
    request = SourceData()
    request["len"] = 1000
    assert dce.request(request, checkError=False)["data"] == [bytes([i % 256]) for i in range(1000)]


def unknown_call(dce):
    try:
        dce.call(99, b"")
        dce.recv()
    except rpcrt.DCERPCException as error:
        assert "nca_s_op_rng_error" in str(error), error
    else:
        raise AssertionError("a call that does not exist was answered")


def inq_if_ids(dce):
    ids = mgmt.hinq_if_ids(dce)["if_id_vector"]["if_id"]
    assert any(i["Data"]["Uuid"] == RPCECHO[:16] for i in ids), "rpcecho is not listed"


def inq_stats(dce):
    assert mgmt.hinq_stats(dce)["status"] == 0


def is_server_listening(dce):
    assert mgmt.his_server_listening(dce)["status"] == 0


def stop_server_listening(dce):
    # ERROR_ACCESS_DENIED, as a result and not as a fault.
    assert dce.request(mgmt.stop_server_listening(), checkError=False)["status"] == 5


def ept_lookup(dce):
    entries = epm.hept_lookup(None, dce=dce)
    assert any("60A15EC5" in str(e["tower"]["Floors"][0]) for e in entries), "rpcecho is not listed"


def ept_map(dce):
    binding = epm.hept_map("127.0.0.1", RPCECHO, protocol="ncacn_ip_tcp", dce=dce)
    assert binding.endswith(f"[{PORT}]"), binding


CALLS = [
    (RPCECHO, [add_one, echo_data, source_data, unknown_call]),
    (mgmt.MSRPC_UUID_MGMT, [inq_if_ids, inq_stats, is_server_listening, stop_server_listening]),
    (epm.MSRPC_UUID_PORTMAP, [ept_lookup, ept_map]),
]
LEVELS = [
    ("none", None),
    ("connect", rpcrt.RPC_C_AUTHN_LEVEL_CONNECT),
    ("packet", rpcrt.RPC_C_AUTHN_LEVEL_PKT),
    ("integrity", rpcrt.RPC_C_AUTHN_LEVEL_PKT_INTEGRITY),
    ("privacy", rpcrt.RPC_C_AUTHN_LEVEL_PKT_PRIVACY),
]

PORT, DOMAIN, USER, PASSWORD = sys.argv[1:]
for level_name, level in LEVELS:
    for interface, calls in CALLS:
        for call in calls:
            wire = transport.DCERPCTransportFactory(f"ncacn_ip_tcp:127.0.0.1[{PORT}]")
            try:
                if level:
                    wire.set_credentials(USER, PASSWORD, DOMAIN)
                dce = wire.get_dce_rpc()
                if level:
                    dce.set_auth_type(rpcrt.RPC_C_AUTHN_WINNT)
                    dce.set_auth_level(level)
                dce.connect()
                if interface != epm.MSRPC_UUID_PORTMAP:
                    # Its endpoint mapper calls bind themselves.
                    dce.bind(interface)
                call(dce)
                result = "pass"
            except (BrokenPipeError, ConnectionResetError):
                # The server closed while a long request was still on its way.
                result = "DCERPCException: rpc_s_access_denied"
            except Exception as error:
                result = f"{type(error).__name__}: {error}".splitlines()[0]
            print(f"RESULT\timpacket {call.__name__}: {level_name}\t{result}", flush=True)
