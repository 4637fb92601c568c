"""A mail server that keeps what it gets.

sink.py FILE [STEP COUNT]

Prints its port. Writes a line of JSON to FILE for each mail, before it is acknowledged.
Recipients whose name begins with "refused" are refused, those with "later" are refused for
now the first two times. At STEP (greeting, ehlo, mail, rcpt, data or content) it cuts the
first COUNT connections.
"""

import asyncore
import base64
import json
import smtpd
import sys
import warnings

warnings.simplefilter("ignore")
FILE = sys.argv[1]
STEP = sys.argv[2] if len(sys.argv) > 2 else None
cuts = int(sys.argv[3]) if len(sys.argv) > 3 else 0
later = {}


class Channel(smtpd.SMTPChannel):
    def cut(self, step):
        global cuts
        if STEP == step and cuts > 0:
            cuts -= 1
            self.close()
            return True
        return False

    def smtp_EHLO(self, arg):
        if not self.cut("ehlo"):
            super().smtp_EHLO(arg)

    def smtp_MAIL(self, arg):
        if not self.cut("mail"):
            super().smtp_MAIL(arg)

    def smtp_RCPT(self, arg):
        if self.cut("rcpt"):
            return
        name = arg.split("<", 1)[-1].split("@")[0]
        if name.startswith("refused"):
            self.push("550 5.1.1 nobody of that name")
        elif name.startswith("later") and later.setdefault(name, 0) < 2:
            later[name] += 1
            self.push("450 4.2.0 not now")
        else:
            super().smtp_RCPT(arg)

    def smtp_DATA(self, arg):
        if not self.cut("data"):
            super().smtp_DATA(arg)

    def found_terminator(self):
        if self.smtp_state == self.DATA and self.cut("content"):
            return
        super().found_terminator()


class Sink(smtpd.SMTPServer):
    channel_class = Channel

    def handle_accepted(self, conn, addr):
        global cuts
        if STEP == "greeting" and cuts > 0:
            cuts -= 1
            conn.close()
            return
        super().handle_accepted(conn, addr)

    def process_message(self, peer, mailfrom, rcpttos, data, **kwargs):
        with open(FILE, "a") as f:
            f.write(json.dumps({"from": mailfrom, "to": rcpttos, "data": base64.b64encode(data).decode()}) + "\n")


server = Sink(("127.0.0.1", 0), None, data_size_limit=0)
print(server.socket.getsockname()[1], flush=True)
asyncore.loop(timeout=0.05)
