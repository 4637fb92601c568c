"""A mail server that wants TLS and a password: relay.py FILE CERTIFICATE KEY starttls|implicit

Prints its port; serves one connection after the other. The password of "ana" is "secret".
Writes a line of JSON to FILE for each mail.
"""

import base64
import json
import socket
import ssl
import sys

path, certificate, key, mode = sys.argv[1:]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)


def serve(connection):
    tls, known, mail = False, False, None
    if mode == "implicit":
        connection, tls = context.wrap_socket(connection, server_side=True), True
    lines = connection.makefile("rb")

    def say(text):
        connection.sendall(text.encode() + b"\r\n")

    say("220 relay ESMTP")
    while line := lines.readline():
        command = line.decode().strip()
        verb = command.upper()
        if verb.startswith("EHLO"):
            say("250-relay\r\n250 AUTH PLAIN" if tls else "250-relay\r\n250 STARTTLS")
        elif verb == "STARTTLS":
            say("220 go on")
            connection, tls = context.wrap_socket(connection, server_side=True), True
            lines = connection.makefile("rb")
        elif verb.startswith("AUTH PLAIN "):
            known = tls and base64.b64decode(command.split(" ")[2]) == b"\0ana\0secret"
            say("235 2.7.0 welcome" if known else "535 5.7.8 wrong")
        elif verb.startswith("MAIL"):
            mail = {"tls": tls, "to": []}
            say("250 2.1.0 OK" if known else "530 5.7.0 who are you")
        elif verb.startswith("RCPT"):
            mail["to"].append(command.split("<")[1].split(">")[0])
            say("250 2.1.5 OK")
        elif verb == "DATA":
            say("354 go on")
            while lines.readline() not in (b".\r\n", b""):
                pass
            with open(path, "a") as f:
                f.write(json.dumps(mail) + "\n")
            say("250 2.0.0 OK")
        elif verb == "QUIT":
            say("221 2.0.0 bye")
            break
        else:
            say("500 5.5.1 what")
    connection.close()


while True:
    accepted, _ = listener.accept()
    try:
        serve(accepted)
    except OSError:
        pass
