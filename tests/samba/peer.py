"""Our side of the differential tests, spoken to in lines of JSON."""

import json
import os
import resource
import subprocess

MEMORY = 1 << 30
CPU_SECONDS = 120


class Died(Exception):
    """Our side ended."""


class Peer:
    """The program, with the model of some IDL files loaded."""

    def __init__(self, program, replace, include, stems):
        command = [program]
        for path in replace:
            command += ["--replace", path]
        for directory in include:
            command += ["-I", directory]
        command += [find(include, stem) for stem in stems]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1, preexec_fn=limit)
        self.model = self.read()
        if "error" in self.model:
            raise Died(self.model["error"])

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            raise Died("exit code %s" % self.process.wait())
        return json.loads(line)

    def ask(self, **question):
        try:
            self.process.stdin.write(json.dumps(question) + "\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            raise Died("exit code %s at %s" % (self.process.wait(), question))
        return self.read()


def limit():
    """No question is worth more memory or time than this."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))


def find(include, stem):
    """The IDL file behind a module."""
    for directory in include:
        path = os.path.join(directory, stem + ".idl")
        if os.path.exists(path):
            return path
    raise FileNotFoundError(stem + ".idl")
