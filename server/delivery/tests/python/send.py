"""Sends files by LMTP: send.py SOCKET SENDER RECIPIENT,… FILE… A line of JSON for each: what was answered for whom."""

import json
import os
import smtplib
import sys

path, sender, recipients = os.path.abspath(sys.argv[1]), sys.argv[2], sys.argv[3].split(",")
with smtplib.LMTP(path) as client:
    client.ehlo_or_helo_if_needed()
    print(json.dumps(sorted(client.esmtp_features)))
    for name in sys.argv[4:]:
        with open(name, "rb") as f:
            mail = f.read()
        said = {}
        code, text = client.mail(sender, [f"size={len(mail)}"] if "size" in name else [])
        if code != 250:
            said["MAIL"] = [code, text.decode()]
        else:
            accepted = []
            for recipient in recipients:
                code, text = client.rcpt(recipient)
                if code == 250:
                    accepted.append(recipient)
                else:
                    said[recipient] = [code, text.decode()]
            code, text = client.data(mail)
            # smtplib reads the first of the answers only.
            for recipient in accepted:
                said[recipient] = [code, text.decode()]
                if recipient != accepted[-1]:
                    code, text = client.getreply()
        client.rset()
        print(json.dumps(said))
