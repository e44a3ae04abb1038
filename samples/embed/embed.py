#!/usr/bin/env python3
"""AutoIt scripts inside a Python program, through ctypes: a call, a function of the host, scripted answers, a limit.

    embed.py [LIBRARY]      libau3.so.0 when the library is not named
"""
import ctypes
import sys
from ctypes import CFUNCTYPE, POINTER, Structure, c_bool, c_char_p, c_double, c_int, c_int64, c_size_t, c_uint32, c_void_p


class Dialog(Structure):
    _fields_ = [("size", c_size_t), ("kind", c_int), ("function", c_char_p), ("title", c_char_p), ("text", c_char_p), ("flags", c_uint32),
                ("initial", c_char_p), ("timeout", c_double), ("button", c_int), ("result", c_void_p)]


class Call(Structure):
    _fields_ = [("size", c_size_t), ("au3", c_void_p), ("name", c_char_p), ("args", POINTER(c_void_p)), ("count", c_int),
                ("result", c_void_p), ("error", c_int), ("extended", c_int), ("fatal", c_char_p), ("original", c_bool)]


Write = CFUNCTYPE(c_bool, c_void_p, c_int, POINTER(ctypes.c_char), c_size_t)
Ask = CFUNCTYPE(None, c_void_p, POINTER(Dialog))
Run = CFUNCTYPE(None, c_void_p, POINTER(Call))


# Structures say how large they are, so the first members are enough.
class Host(Structure):
    _fields_ = [("size", c_size_t), ("user", c_void_p), ("write", Write), ("read", c_void_p), ("dialog", Ask)]


class Config(Structure):
    _fields_ = [("size", c_size_t), ("host", POINTER(Host)), ("memory_limit", c_size_t), ("time_limit", c_double),
                ("refused", c_uint32)]


class Function(Structure):
    _fields_ = [("size", c_size_t), ("name", c_char_p), ("min", c_int), ("max", c_int), ("call", Run), ("user", c_void_p)]


class Diagnostic(Structure):
    _fields_ = [("size", c_size_t), ("severity", c_int), ("message", c_char_p), ("file", c_char_p), ("line", c_uint32)]


def load(path):
    lib = ctypes.CDLL(path)
    signatures = {
        "au3_version": (c_char_p, []),
        "au3_new": (c_void_p, [POINTER(Config)]),
        "au3_free": (None, [c_void_p]),
        "au3_load": (c_int, [c_void_p, c_char_p, c_char_p, c_size_t, c_uint32]),
        "au3_run": (c_int, [c_void_p]),
        "au3_call": (c_void_p, [c_void_p, c_char_p, POINTER(c_void_p), c_int]),
        "au3_register": (c_bool, [c_void_p, POINTER(Function)]),
        "au3_value_int": (c_void_p, [c_void_p, c_int64]),
        "au3_value_text": (c_void_p, [c_void_p, c_char_p, c_size_t]),
        "au3_value_as_text": (c_char_p, [c_void_p, c_void_p]),
        "au3_value_as_int": (c_int64, [c_void_p]),
        "au3_value_free": (None, [c_void_p]),
        "au3_diagnostic_count": (c_int, [c_void_p]),
        "au3_diagnostic": (c_bool, [c_void_p, c_int, POINTER(Diagnostic)]),
    }
    for name, (result, arguments) in signatures.items():
        function = getattr(lib, name)
        function.restype, function.argtypes = result, arguments
    return lib


class Interpreter:
    """One script with its surroundings."""

    def __init__(self, lib, answers=(), time_limit=0.0):
        self.lib, self.answers, self.output, self.kept = lib, list(answers), "", []
        self.host = Host(ctypes.sizeof(Host), None, Write(self._write), None, Ask(self._ask))
        config = Config(ctypes.sizeof(Config), ctypes.pointer(self.host), 0, time_limit, 0)
        self.au3 = lib.au3_new(config)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.lib.au3_free(self.au3)

    def _write(self, _user, stream, data, size):
        if stream == 1:
            self.output += data[:size].decode()
        return True

    def _ask(self, _user, dialog):
        dialog.contents.button = self.answers.pop(0) if self.answers else 1

    def register(self, name, count, function):
        """A Python function of texts that gives a text."""

        def run(_user, call):
            c = call.contents
            text = function(*(self.lib.au3_value_as_text(c.args[i], None).decode() for i in range(c.count))).encode()
            c.result = self.lib.au3_value_text(self.au3, text, len(text))

        row = Function(ctypes.sizeof(Function), name.encode(), count, count, Run(run), None)
        self.kept.append(row)  # the callback must live as long as the interpreter
        assert self.lib.au3_register(self.au3, row)

    def run(self, script):
        text = script.encode()
        if self.lib.au3_load(self.au3, b"python", text, len(text), 0) != 0:
            raise RuntimeError(self.error())
        return self.lib.au3_run(self.au3)

    def call(self, name, *numbers):
        args = [self.lib.au3_value_int(self.au3, n) for n in numbers]
        result = self.lib.au3_call(self.au3, name.encode(), (c_void_p * len(args))(*args), len(args))
        return self.lib.au3_value_as_int(result)

    def error(self):
        diagnostic = Diagnostic(ctypes.sizeof(Diagnostic))
        self.lib.au3_diagnostic(self.au3, self.lib.au3_diagnostic_count(self.au3) - 1, diagnostic)
        return f"line {diagnostic.line}: {diagnostic.message.decode()}"


def main():
    lib = load(sys.argv[1] if len(sys.argv) > 1 else "libau3.so.0")
    with Interpreter(lib, answers=[6]) as au3:
        au3.register("Reverse", 1, lambda text: text[::-1])
        code = au3.run("""
            Func Add($a, $b)
                Return $a + $b
            EndFunc
            ConsoleWrite(Reverse('drawer') & ' ' & (MsgBox(4, '', 'sure?') = 6) & @LF)
            Exit 3""")
        print(au3.output, "exit code ", code, ", Add gives ", au3.call("Add", 40, 2), sep="")
    with Interpreter(lib, time_limit=0.2) as au3:
        au3.run("While True\nWEnd")
        print(au3.error())


main()
