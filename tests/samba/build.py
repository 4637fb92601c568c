"""Random objects of Samba's Python bindings, by a description of the IDL.

The description is what our side's compiler knows: for each type its members,
for each member its levels (pointer, array, switch, subcontext, data) and the
expressions over siblings. A member that others depend on (a count, a
discriminant) is chosen first, so that the object is consistent.
"""

import importlib

DEPTH = 5


class Unsupported(Exception):
    """The description asks for something this builder cannot make."""


def python_class(module, stem, name):
    """Samba drops the module's name in front of a type's."""
    for candidate in (name[len(stem) + 1:] if name.startswith(stem + "_") else name, name):
        cls = getattr(module, candidate, None)
        if isinstance(cls, type):
            return cls
    return None


class Scope:
    """Values others depend on: members of a struct or parameters of a call."""

    def __init__(self, elements, model=None):
        self.elements = {e["name"]: e for e in elements}
        self.model = model
        self.fixed = {}
        self.made = {}

    def evaluate(self, expr):
        """An expression's value, or None when it has parts that are not fixed."""
        if expr is None:
            return None
        if isinstance(expr, int):
            return expr
        if "path" in expr:
            root, members = expr["path"][0], expr["path"][1:]
            return self.inside(root, members) if members else self.fixed.get(root)
        if "op" in expr:
            values = [self.evaluate(e) for e in expr["args"]]
            if None in values:
                return None
            try:
                return OPERATORS[expr["op"]](*values)
            except (KeyError, ZeroDivisionError):
                return None
        return None


    def inside(self, root, members):
        """A member of a sibling that was made already."""
        if root not in self.made:
            return None
        value, name = self.made[root], resolve(self.model, data(self.elements[root]))
        for index in members:
            fields = self.model["types"][name].get("fields")
            if value is None or fields is None:
                return None
            value, name = getattr(value, fields[index]["name"]), resolve(self.model, data(fields[index]))
        return value


OPERATORS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b=None: -a if b is None else a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a // b,
    "<<": lambda a, b: a << b,
    ">>": lambda a, b: a >> b,
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "==": lambda a, b: int(a == b),
    "!=": lambda a, b: int(a != b),
    ">": lambda a, b: int(a > b),
    "<": lambda a, b: int(a < b),
    "?:": lambda a, b, c: b if a else c,
}


def paths(expr):
    """Names of the siblings an expression reads."""
    if isinstance(expr, dict):
        if "path" in expr and len(expr["path"]) == 1:
            yield expr["path"][0]
        for arg in expr.get("args", []):
            yield from paths(arg)


class Builder:
    def __init__(self, model, rng):
        self.model, self.rng = model, rng
        self.depth = 0

    # --- types -----------------------------------------------------------

    def type(self, name):
        t = self.model["types"][name]
        kind = t["kind"]
        if name in ("dom_sid", "dom_sid2", "dom_sid28", "dom_sid0"):
            return self.sid()
        if name == "GUID":
            return importlib.import_module("samba.dcerpc.misc").GUID(
                "%08x-%04x-%04x-%04x-%012x" % tuple(self.rng.getrandbits(n) for n in (32, 16, 16, 16, 48)))
        if kind == "scalar":
            return self.scalar(name)
        if kind == "enum":
            return self.rng.choice(t["values"]) if t["values"] else 0
        if kind == "bitmap":
            mask = 0
            for value in t["values"]:
                mask |= value
            value = self.rng.getrandbits(64) & mask
            return value & 0xFFFFFFFFFFFFFFFF
        if kind == "alias":
            return self.levels(t["element"], Scope([]), t["element"]["levels"])
        if kind == "struct":
            return self.struct(name, t)
        raise Unsupported("%s is a %s" % (name, kind))

    def struct(self, name, t):
        module = importlib.import_module("samba.dcerpc." + t["file"])
        cls = python_class(module, t["file"], name)
        if cls is None:
            raise Unsupported("Python has no %s.%s" % (t["file"], name))
        if self.depth > DEPTH:
            raise Unsupported("%s nests deeper than %d" % (name, DEPTH))
        self.depth += 1
        try:
            value = cls()
            scope = self.scope(t["fields"])
            for field in t["fields"]:
                if field["name"] in scope.fixed and not field["value"]:
                    self.set(value, field["name"], scope.fixed[field["name"]])
            for field in t["fields"]:
                if field["name"] in scope.fixed or field["value"] or field["skip"]:
                    continue
                scope.made[field["name"]] = self.element(field, scope)
                self.set(value, field["name"], scope.made[field["name"]])
            return value
        finally:
            self.depth -= 1

    def call(self, cls, function):
        value = cls()
        scope = self.scope(function["params"])
        for param in function["params"]:
            name = param["name"]
            made = scope.fixed[name] if name in scope.fixed else self.element(param, scope)
            for side in ("in", "out"):
                if param[side]:
                    self.set(value, "%s_%s" % (side, name), made)
        if function["result"] is not None:
            self.set(value, "result", self.element(function["result"], scope))
        return value

    @staticmethod
    def set(value, name, member):
        # Not of the value: reading an array that is not there yet ends the process.
        if not hasattr(type(value), name):
            raise Unsupported("%s has no %s" % (type(value).__name__, name))
        setattr(value, name, member)

    # --- what others depend on -------------------------------------------

    def scope(self, elements):
        scope = Scope(elements, self.model)
        counts, switches, bounds = {}, {}, []
        for e in elements:
            text = e["charset"] is not None or data(e) in ("string", "string_array", "DATA_BLOB")
            for level in e["levels"]:
                if "array" in level:
                    a = level["array"]
                    for expr in (a["size"], a["length"]):
                        for name in paths(expr):
                            counts.setdefault(name, []).append((e, level, text))
                    if a["size"] is not None and a["length"] is not None:
                        bounds.append((a["size"], a["length"]))
                for kind in ("switch", "optional"):
                    if kind in level:
                        for name in paths(level[kind]):
                            switches.setdefault(name, []).append((e, level[kind]))
                if "subcontext" in level:
                    for name in paths(level["subcontext"]):
                        control = scope.elements.get(name)
                        if control is not None and not control["value"]:
                            raise Unsupported("%s has a size of its own" % e["name"])
        for name, uses in switches.items():
            plain = [use for use in uses if "path" in use[1]]
            if plain:
                scope.fixed[name] = self.discriminant(plain)
            else:
                # A part of it chooses: any value will do, if there is an arm.
                control = scope.elements[name]
                scope.fixed[name] = self.levels(control, scope, control["levels"])
        for name, uses in counts.items():
            control = scope.elements.get(name)
            if control is None or name in scope.fixed:
                continue
            if control["value"]:
                continue
            if any(text and not is_bytes(e) for e, _, text in uses):
                # Long enough for the text, its terminator included.
                scope.fixed[name] = 8 * (1 if len(uses) == 1 else 2)
                continue
            low, high = control["range"] or (0, 4)
            scope.fixed[name] = max(low, min(high, 2 * self.rng.randrange(0, 3)))
        for size, length in bounds:
            a, b = scope.evaluate(size), scope.evaluate(length)
            if a is not None and b is not None and b > a:
                for name in paths(length):
                    if name in scope.fixed and name not in switches:
                        scope.fixed[name] = 0
        return scope

    def discriminant(self, uses):
        """A value of a discriminant for which every union has an arm."""
        candidates = None
        for element, _ in uses:
            union = self.model["types"][resolve(self.model, data(element))]
            if union["kind"] != "union":
                raise Unsupported("the switch of %s" % element["name"])
            labels = {label for arm in union["arms"] for label in arm["labels"]}
            candidates = labels if candidates is None else candidates & labels
        if not candidates:
            raise Unsupported("no value has an arm in every union")
        return self.rng.choice(sorted(candidates))

    # --- members ----------------------------------------------------------

    def element(self, e, scope):
        if e["range"] and not any("array" in level for level in e["levels"]):
            low, high = e["range"]
            return self.rng.randint(low, min(high, low + 1000))
        return self.levels(e, scope, e["levels"])

    def levels(self, e, scope, levels):
        level, rest = levels[0], levels[1:]
        if "pointer" in level:
            nullable = level["pointer"] != "ref"
            recursive = self.depth >= DEPTH - 1
            # Switches in front of a union need their arm; Samba's C marshals a null one as well.
            if nullable and (recursive or self.rng.random() < 0.25):
                return None
            target = self.levels(e, scope, rest)
            if level["pointer"] != "ref" and "pointer" in rest[0]:
                # Samba's bindings have an object for a pointer behind a pointer.
                return importlib.import_module("samba.dcerpc.base").ndr_pointer(target)
            return target
        if "array" in level:
            return self.array(e, scope, level["array"], rest)
        if "subcontext" in level:
            return self.levels(e, scope, rest)
        if "optional" in level:
            there = scope.evaluate(level["optional"])
            if there is None:
                raise Unsupported("the condition of %s" % e["name"])
            return self.levels(e, scope, rest) if there else None
        if "switch" in level:
            chosen = scope.evaluate(level["switch"])
            if chosen is None:
                raise Unsupported("the switch of %s" % e["name"])
            return self.union(resolve(self.model, rest[-1]["data"]), chosen)
        if "data" in level:
            if level["data"] in ("string", "u16string"):
                return self.text(e["charset"] or e["text"])
            return self.type(level["data"])
        raise Unsupported("a %s" % sorted(level)[0])

    def array(self, e, scope, a, rest):
        size = scope.evaluate(a["size"])
        length = scope.evaluate(a["length"]) if a["length"] is not None else size
        if e["charset"] is not None and len(rest) == 1:
            limit = size if size is not None else length
            room = 12 if limit is None else limit - 1
            return self.text(e["charset"], room)
        if a["noheader"] or (length is None and a["size"] is not None):
            raise Unsupported("the size of %s" % e["name"])
        count = length if length is not None else self.rng.randrange(4)
        if count is None or count < 0 or count > 4096:
            raise Unsupported("%r elements of %s" % (count, e["name"]))
        return [self.levels(e, scope, rest) for _ in range(count)]

    def union(self, name, chosen):
        union = self.model["types"][name]
        for arm in union["arms"]:
            if chosen in arm["labels"]:
                break
        else:
            arm = next((arm for arm in union["arms"] if arm["default"]), None)
        if arm is None:
            raise Unsupported("no arm of %s for %r" % (name, chosen))
        if arm["element"] is None:
            return None
        return self.element(arm["element"], Scope([]))

    # --- leaves -----------------------------------------------------------

    def scalar(self, name):
        r = self.rng
        if name in BITS:
            bits, signed = BITS[name]
            if signed:
                return r.getrandbits(bits) - (1 << (bits - 1))
            return r.getrandbits(r.choice([bits, bits, bits // 2, 4]))
        if name == "NTTIME_1sec":
            return r.getrandbits(32) * 10000000
        if name == "DATA_BLOB":
            return r.randbytes(r.randrange(12))
        if name in ("string", "u16string"):
            return self.text("ASCII")
        if name == "ipv4address":
            return "%d.%d.%d.%d" % tuple(r.randbytes(4))
        if name in ("boolean8", "boolean32"):
            return r.random() < 0.5
        if name in ("dns_string", "dnsp_name", "dnsp_string", "nbt_string"):
            return ".".join(self.word() for _ in range(r.randrange(1, 4)))
        raise Unsupported("a " + name)

    def word(self):
        return "".join(self.rng.choice("abcdefghijklmnopqrstuvwxyz0123456789") for _ in range(self.rng.randrange(1, 9)))

    def text(self, charset, room=12):
        alphabet = "abcXYZ 0189-_$"
        if charset not in ("DOS", "ASCII", "RAW8"):
            alphabet += "äßЖ語"
        if room < 0:
            raise Unsupported("text without room")
        return "".join(self.rng.choice(alphabet) for _ in range(self.rng.randrange(0, min(room, 12) + 1)))

    def sid(self):
        text = "S-1-%d" % self.rng.choice([1, 5, 22])
        for _ in range(self.rng.randrange(1, 6)):
            text += "-%d" % self.rng.getrandbits(32)
        return importlib.import_module("samba.dcerpc.security").dom_sid(text)


BITS = {
    "char": (8, False), "uint8": (8, False), "int8": (8, True),
    "uint16": (16, False), "int16": (16, True), "uint1632": (16, False), "int1632": (16, True),
    "uint32": (32, False), "int32": (32, True), "uint3264": (32, False), "int3264": (32, True),
    "hyper": (64, False), "int64": (64, True), "dlong": (64, True), "udlong": (64, False), "udlongr": (64, False),
    "NTTIME": (64, False), "NTTIME_hyper": (64, False), "time_t": (31, False),
    "uid_t": (32, False), "gid_t": (32, False), "WERROR": (32, False), "NTSTATUS": (32, False),
    "HRESULT": (32, False), "error_status_t": (32, False), "mode_t": (32, False), "pointer": (32, False),
}


def data(element):
    return element["levels"][-1].get("data")


def is_bytes(element):
    return data(element) == "uint8" and element["charset"] is None


def resolve(model, name):
    """Follows aliases."""
    while True:
        t = model["types"].get(name)
        if t is None or t["kind"] != "alias" or len(t["element"]["levels"]) != 1:
            return name
        name = t["element"]["levels"][0]["data"]
