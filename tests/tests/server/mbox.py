"""Takes mboxes (mboxrd) apart, and what mutt says of them.

mbox.py maildir DIRECTORY MAIL…   makes a Maildir of mails
mbox.py split FILE DIRECTORY      writes 0.out, 1.out …: the mails as they were before they were delivered
mbox.py names FILE                prints FOLDER/MESSAGE of each mail
mbox.py count FILE                prints how many mails Python's mailbox module finds
mbox.py said FILE                 prints a line of JSON for each mail that mutt has shown, in no order

What the export and the delivery have put in front of mails is left out.
"""

import email
import json
import mailbox
import os
import re
import sys

# Between mails in what mutt writes.
BETWEEN = "\f#=#=#\n"


def messages(path):
    box = mailbox.mbox(path, create=False)
    return [box.get_bytes(key) for key in box.keys()]


def said(mail):
    """The fields in order and the rest, of a mail as mutt shows it."""
    head, _, rest = mail.partition("\n\n")
    fields = re.sub(r"\n[ \t]+", " ", head).split("\n")
    fields = fields[fields[0].startswith("From ") :]
    delivered = [number for number, field in enumerate(fields) if " with LMTP; " in field]
    fields = fields[delivered[0] + 1 :] if delivered else fields
    # How a mail is encoded is not what it says.
    encoding = r"(?i)content-|mime-version:"
    rest = re.sub(r"(?m)^Content-[^:\n]*:.*\n([ \t].*\n)*", "", rest)
    return [sorted(field for field in fields if not re.match(encoding, field)), rest]


def main():
    if sys.argv[1] == "maildir":
        for part in ["cur", "new", "tmp"]:
            os.makedirs(f"{sys.argv[2]}/{part}")
        for path in sys.argv[3:]:
            with open(path, "rb") as f, open(f"{sys.argv[2]}/cur/{path}:2,", "wb") as out:
                out.write(f.read().replace(b"\r\n", b"\n"))
    elif sys.argv[1] == "split":
        for number, mail in enumerate(messages(sys.argv[2])):
            before, after = mail.split(b"with LMTP; ", 1)
            assert b"\n\n" not in before
            mail = re.sub(rb"(?m)^>(>*From )", rb"\1", after.split(b"\n", 1)[1])
            with open(f"{sys.argv[3]}/{number}.out", "wb") as f:
                f.write(mail.replace(b"\n", b"\r\n"))
    elif sys.argv[1] == "names":
        for mail in messages(sys.argv[2]):
            print(email.message_from_bytes(mail)["X-Exchange-Id"])
    elif sys.argv[1] == "count":
        print(len(messages(sys.argv[2])))
    else:
        with open(sys.argv[2], encoding="utf-8", errors="surrogateescape") as f:
            text = f.read()
        mails = text.removesuffix(BETWEEN).split(BETWEEN)
        print("\n".join(sorted(json.dumps(said(mail)) for mail in mails)))


main()
