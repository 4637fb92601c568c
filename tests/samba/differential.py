#!/usr/bin/python3
"""Random values, packed by python3-samba and by us, and read by the other.

For every type and function that both Samba's Python modules and its IDL have:

* python: a value made here is packed by Samba; our side reads the bytes and
  writes them again. They must be the same bytes.
* ours: a value made by our side is packed there; Samba reads the bytes and
  writes them again. They must be the same bytes.
* print: what both sides print of such a value must be the same text.

Our side is a program (--peer) that is spoken to in lines of JSON. Samba's
modules crash on some values, so each module runs in a process of its own.
Prints a report and, for each property, a line `outcome: {...}`.
"""

import argparse
import collections
import importlib
import json
import os
import random
import signal
import traceback

import build
import peer as peers

# Samba's module and the IDL file behind it have the same name, if not said here.
MODULES = (
    "atsvc auth dcerpc dfs dns dnsp dnsserver drsblobs drsuapi echo epmapper "
    "idmap initshutdown irpc krb5ccache krb5pac lsa messaging mdssvc mgmt misc nbt netlogon "
    "ntlmssp preg samr security server_id smb_acl spoolss srvsvc svcctl unixinfo winbind "
    "winreg winspool witness wkssvc xattr"
).split()

OWN_MODULES = ["misc", "security", "dcerpc", "epmapper", "mgmt", "echo"]

FORMATS = [("ndr", {}), ("ndr64", {"ndr64": True}), ("big-endian", {"bigendian": True})]


class Run:
    """What one module's process finds; written to the parent in lines of JSON."""

    PRINTS = True

    def __init__(self, args, module, pipe):
        self.args, self.module, self.pipe = args, module, pipe
        self.python = importlib.import_module("samba.dcerpc." + module)
        self.start()

    def start(self):
        self.peer = peers.Peer(self.args.peer, [self.args.replace], self.args.include, [self.module])
        self.model = self.peer.model

    def formats(self, name):
        """The formats a function is tried in."""
        return FORMATS

    def holds(self, name):
        """The types of differential-differs.tsv that a type or function holds, itself included."""
        seen, queue = set(), [name]
        while queue:
            name = queue.pop()
            if name in seen:
                continue
            seen.add(name)
            about = self.model["types"].get(name) or self.model["functions"].get(name)
            if about is None:
                continue
            elements = about.get("fields", []) + about.get("params", []) + [about.get("element")]
            elements += [arm["element"] for arm in about.get("arms", [])]
            queue += [build.data(e) for e in elements if e is not None]
        return sorted(seen & self.args.listed)

    def say(self, **message):
        if "fail" in message:
            message["holds"] = self.holds(message["name"].split(" ")[0])
        self.pipe.write(json.dumps(message) + "\n")
        self.pipe.flush()

    def ours(self, name):
        """What our side calls a type or function of Samba's."""
        return name

    def both(self, name):
        """Whether Samba can hold every value our side makes up."""
        return True

    def fit(self, name, value):
        """Makes a value one that both sides can hold."""

    def things(self):
        """Types and functions of this module: (name, Python class, function or None)."""
        for name, t in sorted(self.model["types"].items()):
            if t["file"] == self.module:
                cls = build.python_class(self.python, self.module, name)
                if cls is not None and hasattr(cls, "__ndr_pack__"):
                    yield name, cls, None
        for name, f in sorted(self.model["functions"].items()):
            if f["file"] == self.module:
                cls = build.python_class(self.python, self.module, name)
                if cls is not None and hasattr(cls, "__ndr_pack_in__"):
                    yield name, cls, f

    def run(self, skip):
        for name, cls, function in self.things():
            if name in skip:
                continue
            self.say(start=name)
            for round_ in range(self.args.rounds):
                seed = "%d/%s/%d" % (self.args.seed, name, round_)
                try:
                    if function is None:
                        self.struct(name, cls, seed)
                    else:
                        self.function(name, cls, function, seed)
                except peers.Died as e:
                    self.say(fail="python", name=name, why="our side died: %s" % e)
                    self.start()
            self.say(done=name, function=function is not None)

    # --- one value -------------------------------------------------------

    def struct(self, name, cls, seed):
        try:
            value = build.Builder(self.model, random.Random(seed)).type(name)
            self.fit(name, value)
            data = value.__ndr_pack__()
        except build.Unsupported as e:
            self.say(skip=name, why=str(e))
            data = None
        except Exception as e:  # whatever Samba's bindings object to
            self.say(skip=name, why="%s: %s" % (type(e).__name__, e))
            data = None
        if data is not None:
            answer = self.peer.ask(op="roundtrip", type=self.ours(name), format="ndr", hex=data.hex())
            self.compare("python", name, "ndr", seed, data.hex(), answer, lambda: cls_unpacked(cls, data).__ndr_pack__())
            self.print(name, seed, answer, lambda: cls_unpacked(cls, data).__ndr_print__())

        if not self.both(name):
            return
        answer = self.peer.ask(op="random", type=self.ours(name), format="ndr", seed=number(seed))
        if "hex" not in answer:
            self.say(skip=name, why="our side: " + answer["error"])
            return
        self.back("ours", name, "ndr", seed, answer["hex"], lambda b: cls_unpacked(cls, b).__ndr_pack__())

    def function(self, name, cls, function, seed):
        for label, kw in self.formats(name):
            try:
                value = build.Builder(self.model, random.Random(seed)).call(cls, function)
                request, reply = value.__ndr_pack_in__(**kw), value.__ndr_pack_out__(**kw)
            except build.Unsupported as e:
                self.say(skip=name, why=str(e))
                request = None
            except Exception as e:
                self.say(skip=name, why="%s: %s" % (type(e).__name__, e))
                request = None
            if request is not None:
                answer = self.peer.ask(
                    op="roundtrip", function=self.ours(name), format=label, request=request.hex(), reply=reply.hex())
                again = {
                    "request": lambda: self.called(cls, request, None, kw).__ndr_pack_in__(**kw),
                    "reply": lambda: self.called(cls, request, reply, kw).__ndr_pack_out__(**kw),
                }
                for side, data in (("request", request), ("reply", reply)):
                    self.compare("python", name + " " + side, label, seed, data.hex(),
                                 {"hex": answer[side]} if side in answer else answer, again[side])
                if label == "ndr":
                    self.print(name + " request", seed, answer, lambda: self.called(cls, request, None, kw).__ndr_print_in__(),
                               "request_text")
                    self.print(name + " reply", seed, answer,
                               lambda: self.called(cls, request, reply, kw).__ndr_print_out__(), "reply_text")

            if not self.both(name):
                continue
            answer = self.peer.ask(op="random", function=self.ours(name), format=label, seed=number(seed))
            if "request" not in answer:
                self.say(skip=name, why="our side: " + answer["error"])
                continue
            ours = bytes.fromhex(answer["request"])
            self.back("ours", name + " request", label, seed, answer["request"],
                      lambda b: self.called(cls, b, None, kw).__ndr_pack_in__(**kw))
            self.back("ours", name + " reply", label, seed, answer["reply"],
                      lambda b: self.called(cls, ours, b, kw).__ndr_pack_out__(**kw))

    @staticmethod
    def called(cls, request, reply, kw):
        value = cls()
        value.__ndr_unpack_in__(request, **kw)
        if reply is not None:
            value.__ndr_unpack_out__(reply, **kw)
        return value

    # --- comparisons -----------------------------------------------------

    def compare(self, prop, name, label, seed, expected, answer, again):
        self.say(compared=prop)
        if answer.get("hex") == expected:
            return
        # Some of what Samba writes it does not read, or not as the same value.
        try:
            expected = again().hex()
        except Exception as e:
            self.say(skip=name, why="Samba does not read what it wrote: %s" % e)
            return
        if answer.get("hex") == expected:
            return
        got = answer.get("hex") or answer.get("error")
        note = ""
        if "hex" in answer:
            note = self.annotated(name, label, expected)
        self.say(fail=prop, name=name, why="%s, seed %s\n      theirs: %s\n      ours:   %s\n%s" % (
            label, seed, expected, got, note))

    def back(self, prop, name, label, seed, ours, through):
        self.say(compared=prop)
        try:
            got = through(bytes.fromhex(ours)).hex()
        except Exception as e:
            got = "%s: %s" % (type(e).__name__, e)
        if got != ours:
            self.say(fail=prop, name=name, why="%s, seed %s\n      ours:   %s\n      theirs: %s\n%s" % (
                label, seed, ours, got, self.annotated(name, label, ours)))

    def print(self, name, seed, answer, theirs, key="text"):
        if key not in answer or not self.PRINTS:
            return
        self.say(compared="print")
        try:
            expected = theirs()
        except Exception as e:
            self.say(skip=name, why="print: %s: %s" % (type(e).__name__, e))
            return
        got = answer[key]
        if got.rstrip("\n") != expected.rstrip("\n"):
            a, b = expected.split("\n"), got.split("\n")
            at = next((i for i in range(min(len(a), len(b))) if a[i] != b[i]), min(len(a), len(b)))
            self.say(fail="print", name=name, why="seed %s, line %d\n      theirs: %s\n      ours:   %s" % (
                seed, at + 1, a[at] if at < len(a) else "(end)", b[at] if at < len(b) else "(end)"))

    def annotated(self, name, label, data):
        if " " in name:
            return ""
        answer = self.peer.ask(op="annotate", type=self.ours(name), format=label, hex=data)
        return "\n".join("      " + line for line in answer.get("text", "").split("\n"))


class OwnRun(Run):
    """Our own IDL, against Samba's types with the same wire form (own.tsv)."""

    PRINTS = False

    def __init__(self, args, module, pipe):
        self.pairs = {}
        for line in open(os.path.join(os.path.dirname(__file__), "own.tsv")):
            if line.strip() and not line.startswith("#"):
                stem, theirs, ours, ways = line.rstrip("\n").split("\t")
                if stem == module:
                    self.pairs[theirs] = (ours, ways)
        super().__init__(args, module, pipe)

    def start(self):
        theirs = peers.Peer(self.args.peer, [self.args.replace], self.args.include, [self.module])
        self.model = theirs.model
        theirs.process.kill()
        stems = ["dtyp", "dcerpc", "epmapper", "mgmt", "echo"]
        self.peer = peers.Peer(self.args.peer, [], [self.args.own], stems)

    def things(self):
        for name, _ in sorted(self.pairs.items()):
            cls = build.python_class(self.python, self.module, name)
            function = self.model["functions"].get(name)
            if cls is None or name not in self.model["types"] and function is None:
                raise LookupError("%s of own.tsv is not in samba.dcerpc.%s" % (name, self.module))
            yield name, cls, function

    def ours(self, name):
        return self.pairs[name][0]

    def both(self, name):
        return self.pairs[name][1] == "both"

    def formats(self, name):
        return FORMATS if self.pairs[name][1] != "ndr" else FORMATS[:1]

    def fit(self, name, value):
        if name == "ncacn_packet":
            value.drep = [0x10, 0, 0, 0]
            value.pfc_flags &= 0x7F
        body = value.u if name == "ncacn_packet" else value
        if 0 in (getattr(body, "num_contexts", 1), getattr(body, "num_results", 1)):
            raise build.Unsupported("an empty list: C706 has reserved bytes before it, Samba leaves them out")


def cls_unpacked(cls, data):
    value = cls()
    value.__ndr_unpack__(data)
    return value


def number(seed):
    """A 63-bit number from a seed's text."""
    return random.Random(seed).getrandbits(63)


def module_process(args, module, skip):
    """Runs a module in a process of its own; yields its messages. A crash is a message too."""
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(read)
        signal.alarm(args.patience)
        try:
            kind = OwnRun if args.own else Run
            kind(args, module, os.fdopen(write, "w")).run(skip)
            os._exit(0)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
    os.close(write)
    with os.fdopen(read) as pipe:
        for line in pipe:
            yield json.loads(line)
    _, status = os.waitpid(pid, 0)
    if status != 0:
        yield {"ended": "signal %d" % os.WTERMSIG(status) if os.WIFSIGNALED(status) else "an error"}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--peer", required=True, help="the program that is our side")
    parser.add_argument("--replace", required=True, help="IDL for Samba's C-only types")
    parser.add_argument("-I", dest="include", action="append", default=[], help="where IDL files are")
    parser.add_argument("--own", help="our own IDL files instead of Samba's; what corresponds is in own.tsv")
    parser.add_argument("--rounds", type=int, default=4, help="values of each type")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--patience", type=int, default=240, help="seconds a module may take")
    parser.add_argument("--module", action="append", help="only these modules")
    parser.add_argument("--verbose", action="store_true", help="say why things were skipped")
    parser.add_argument("--differs", default=os.path.join(os.path.dirname(__file__), "differential-differs.tsv"))
    args = parser.parse_args()

    known = {}
    with open(args.differs) as f:
        for line in f:
            if line.strip() and not line.startswith("#"):
                name, prop, reason = line.rstrip("\n").split("\t")
                known[(name, prop)] = reason

    args.listed = {name for name, _ in known}
    compared = collections.Counter()
    failures = {}
    holds = collections.defaultdict(list)
    skipped = collections.defaultdict(collections.Counter)
    done = collections.Counter()
    things = collections.Counter()
    crashes = []
    for module in args.module or (OWN_MODULES if args.own else MODULES):
        skip = set()
        while True:
            current, ended = None, None
            for m in module_process(args, module, skip):
                if "start" in m:
                    current = m["start"]
                elif "done" in m:
                    skip.add(m["done"])
                    done[module] += 1
                    things["functions" if m["function"] else "types"] += 1
                elif "compared" in m:
                    compared[m["compared"]] += 1
                elif "fail" in m:
                    failures.setdefault((m["name"], m["fail"]), []).append(m["why"])
                    holds[(m["name"], m["fail"])] = m["holds"]
                elif "skip" in m:
                    skipped[m["skip"]][m["why"]] += 1
                elif "ended" in m:
                    ended = m["ended"]
            if ended is None:
                break
            if current is None or current in skip:
                failures.setdefault((module, "python"), []).append("the module's process ended with " + ended)
                break
            crashes.append((module, current, ended))
            skip.add(current)
        print("%-14s %4d types and functions" % (module, done[module]), flush=True)

    for module, name, ended in crashes:
        print("Samba's bindings ended with %s on %s of %s: left out" % (ended, name, module))
    if args.verbose:
        for name, reasons in sorted(skipped.items()):
            for reason, count in reasons.most_common():
                print("left out %d times: %s: %s" % (count, name, reason))
    else:
        print("values left out: %d of %d things (--verbose says why)" % (len(skipped), sum(done.values())))
    note = "%d types, %d functions, %d modules, %d rounds, seed %d" % (
        things["types"], things["functions"], len([m for m in done if done[m]]), args.rounds, args.seed)
    for prop in ("python", "ours") if args.own else ("python", "ours", "print"):
        excused, failed = [], []
        for (name, p), whys in sorted(failures.items()):
            if p == prop:
                base = name.split(" ")[0]
                reason = next((known[key] for held in [base] + holds[(name, prop)]
                               for key in ((held, prop), (held, "all")) if key in known), None)
                if reason:
                    excused.append((name, reason))
                else:
                    failed.append((name, whys[0]))
        print("outcome: " + json.dumps(
            {"name": prop, "compared": compared[prop], "excused": excused, "failed": failed, "note": note}))


if __name__ == "__main__":
    main()
