"""Makes mails of every shape with Python's email package, and says what it reads in mails.

mails.py make SEED COUNT DIRECTORY   writes 0.eml, 1.eml …
mails.py read FILE…                  prints a line of JSON for each
mails.py mean FILE…                  the same, with headers that have a property only, dates as instants
"""

import email
import email.policy
import hashlib
import json
import random
import sys
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from datetime import datetime, timedelta, timezone

WORDS = (
    "alpha beta gamma delta Grüße Straße naïve café Привет мир こんにちは 世界 你好 한국어 שלום مرحبا 😀 "
    "\"quoted\" a=b semi;colon comma, <tag> & back\\slash tab\there dots... From . =?x?="
).split(" ")
NAMES = ["Ana Pérez", "Bob", "Smith, John", "李雷", "O'Neil \"Q\" X", "", "Ünal Öz", "J. R. Ewing", "a" * 70]
CHARSETS = ["utf-8", "utf-8", "utf-8", "iso-8859-1", "windows-1252", "iso-2022-jp", "koi8-r", "shift_jis", "gb2312", "euc-kr", "big5", "windows-1251"]
SAMPLES = {
    "iso-8859-1": "Grüße aus München, déjà vu",
    "windows-1252": "“Quotes” – €uro",
    "iso-2022-jp": "こんにちは世界",
    "koi8-r": "Привет мир",
    "shift_jis": "日本語のテキスト",
    "gb2312": "你好世界",
    "euc-kr": "한국어 텍스트",
    "big5": "繁體中文",
    "windows-1251": "Добрый день",
}


def words(r, n):
    return " ".join(r.choice(WORDS) for _ in range(n)).replace("\t", " ").strip()


def text(r, charset="utf-8"):
    lines = []
    for _ in range(r.choice([0, 1, 3, 20])):
        kind = r.randrange(8)
        if kind == 0:
            lines.append("")
        elif kind == 1:
            lines.append("x" * r.choice([75, 76, 77, 998, 999, 3000]))
        elif kind == 2:
            lines.append("trailing space ")
        elif kind == 3:
            lines.append(r.choice([".", "..", "From here", "--=_1", "--", "\tindented"]))
        elif charset == "utf-8":
            lines.append(words(r, r.randrange(1, 12)))
        else:
            lines.append(SAMPLES[charset])
    return "\n".join(lines) + r.choice(["\n", "\n", ""])


def html(r, charset="utf-8", cid=None):
    image = f'<img src="cid:{cid}">' if cid else ""
    body = text(r, charset).replace("&", "&amp;").replace("<", "&lt;")
    return f"<html><head><title>t</title></head>\n<body><p>{body}</p>{image}</body></html>\n"


def address(r):
    name = r.choice(NAMES)
    local = r.choice(["ana", "bob.smith", "x+tag", "with space", "a-b_c"])
    return Address(display_name=name, username=local, domain=r.choice(["example.org", "sub.example.com"]))


def file_name(r):
    return r.choice(
        ["a.txt", "with space.pdf", "Übersicht.docx", "日本語.png", "quo\"te.bin", "semi;colon=.dat", "x" * 120 + ".zip", "Ж" * 60 + ".doc", "no extension"]
    )


def data(r):
    return bytes(r.getrandbits(8) for _ in range(r.choice([0, 1, 2, 57, 58, 1000, 5000])))


def attach(r, m, depth):
    kind = r.randrange(6)
    if kind == 0:
        m.add_attachment(text(r), subtype=r.choice(["plain", "csv", "x-log"]), filename=file_name(r))
    elif kind == 1 and depth < 3:
        m.add_attachment(mail(r, depth + 1))
    elif kind == 2:
        m.add_attachment(data(r), maintype="image", subtype="png", filename=file_name(r), disposition="inline")
    elif kind == 3:
        m.add_attachment(data(r), maintype="application", subtype="ms-tnef", filename="winmail.dat")
    elif kind == 4:
        m.add_attachment("BEGIN:VCALENDAR\nEND:VCALENDAR\n", subtype="calendar", params={"method": "REQUEST"}, filename="i.ics")
    else:
        m.add_attachment(data(r), maintype="application", subtype="octet-stream", filename=file_name(r))


def body(r, m, depth):
    charset = r.choice(CHARSETS)
    cte = {"cte": r.choice(["base64", "quoted-printable"])} if r.random() < 0.5 or charset != "utf-8" else {}
    if charset == "iso-2022-jp":
        cte = {"cte": "base64"}
    shape = r.randrange(6)
    if shape == 0:
        m.set_content(text(r, charset), charset=charset, **cte)
    elif shape == 1:
        m.set_content(html(r, charset), subtype="html", charset=charset, **cte)
    elif shape in (2, 3):
        m.set_content(text(r, charset), charset=charset, **cte)
        m.add_alternative(html(r, charset), subtype="html", charset=charset, **cte)
    elif shape == 4:
        m.set_content(text(r))
        cid = f"img{r.randrange(1000)}@example.org"
        m.add_alternative(html(r, cid=cid), subtype="html")
        m.get_payload()[1].add_related(data(r), "image", "jpeg", cid=f"<{cid}>", filename=file_name(r))
    else:
        cid = f"img{r.randrange(1000)}@example.org"
        m.set_content(html(r, cid=cid), subtype="html")
        m.add_related(data(r), "image", "gif", cid=f"<{cid}>")


def mail(r, depth=0):
    m = EmailMessage(policy=email.policy.SMTP)
    m["From"] = address(r)
    if r.random() < 0.2:
        m["Sender"] = address(r)
    m["To"] = [address(r) for _ in range(r.randrange(1, 5))]
    if r.random() < 0.4:
        m["Cc"] = [address(r) for _ in range(r.randrange(1, 3))]
    if r.random() < 0.3:
        m["Reply-To"] = address(r)
    m["Subject"] = r.choice(["", "Re: ", "FW: "]) + words(r, r.randrange(0, 12))
    zone = timezone(timedelta(minutes=r.choice([0, 60, -300, 330])))
    m["Date"] = format_datetime(datetime(2024, 1, 1, tzinfo=zone) + timedelta(seconds=r.randrange(10**7)))
    m["Message-ID"] = f"<{r.getrandbits(64):x}@example.org>"
    if r.random() < 0.3:
        m["In-Reply-To"] = "<parent@example.org>"
        m["References"] = " ".join(f"<{n}@example.org>" for n in range(r.randrange(1, 20)))
    for name, values in [
        ("Importance", ["high", "low"]),
        ("X-Priority", ["1", "5 (lowest)"]),
        ("Sensitivity", ["Private", "Company-Confidential"]),
        ("Thread-Topic", ["a topic", "ein Thema über alles"]),
        ("Thread-Index", ["AQHZ5c1x2Q=="]),
        ("X-Mailer", ["Test 1.0", "Prüfer"]),
        ("X-Custom-Header", [words(r, 4) or "x"]),
        ("Keywords", ["one, two"]),
        ("List-Unsubscribe", ["<mailto:leave@example.org>, <https://example.org/leave>"]),
        ("Received", ["from a.example by b.example; Mon, 1 Jan 2024 00:00:00 +0000"]),
        ("Comments", ["some comment"]),
        ("Disposition-Notification-To", ["ana@example.org"]),
    ]:
        if r.random() < 0.2:
            m[name] = r.choice(values)
    body(r, m, depth)
    for _ in range(r.choice([0, 0, 1, 2, 5])):
        attach(r, m, depth)
    return m


def digest(value):
    if isinstance(value, str):
        value = value.replace("\r\n", "\n").encode("utf-8", "surrogateescape")
    return hashlib.sha256(value).hexdigest()[:16]


def leaf(part):
    kind = part.get_content_type()
    payload = part.get_payload(decode=True) or b""
    if part.get_content_maintype() == "text" and not part.get_filename():
        content = payload.decode(part.get_content_charset("utf-8"), "replace")
    else:
        content = payload
    disposition = part.get_content_disposition() if part.get_filename() else None
    return [kind, part.get_filename(), disposition, part.get("Content-ID"), part.get_param("method"), digest(content)]


def leaves(m):
    if m.get_content_type() == "message/rfc822":
        yield ["message", described(m.get_payload(0))]
    elif m.is_multipart():
        for part in m.iter_parts():
            yield from leaves(part)
    else:
        yield leaf(m)


MEANT = "from sender to cc reply-to subject message-id in-reply-to references sensitivity x-mailer x-custom-header keywords list-unsubscribe".split()


def described(m):
    headers = [[k.lower(), str(v)] for k, v in m.items() if not k.lower().startswith("content-") and k.lower() != "mime-version"]
    if sys.argv[1] == "mean":
        # A sender who is whom the mail is from says nothing.
        same = m["Sender"] and m["Sender"].address.addr_spec == m["From"].addresses[0].addr_spec
        # mail-parser takes several spaces before an encoded word for one.
        headers = [[k, " ".join(v.split())] for k, v in headers if k in MEANT and not (same and k == "sender")]
        headers.append(["date", m["Date"].datetime.timestamp()])
    return {"headers": sorted(headers), "leaves": list(leaves(m))}


def main():
    if sys.argv[1] == "make":
        seed, count, directory = int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
        for number in range(count):
            r = random.Random(seed * 1_000_003 + number)
            made = bytes(mail(r))
            # Python sometimes folds a list of addresses with an encoded word for its comma.
            while b"=2C?=" in made:
                made = bytes(mail(r))
            with open(f"{directory}/{number}.eml", "wb") as f:
                f.write(made)
    else:
        for path in sys.argv[2:]:
            with open(path, "rb") as f:
                raw = f.read()
            m = email.message_from_bytes(raw, policy=email.policy.SMTP)
            longest = max((len(line) for line in raw.split(b"\r\n")), default=0)
            clean = longest <= 998 and all(byte < 128 for byte in raw) and raw.endswith(b"\r\n")
            print(json.dumps({"mail": described(m), "clean": clean}))


main()
