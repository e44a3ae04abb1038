"""A program at a pseudo-terminal: types keys into it and keeps the screen that somebody would see.

    with Session([program], columns=60, rows=16) as session:
        session.type('1+2\\r')
        print(session.screen())

The screen knows the few sequences that au3 writes, not all of a terminal. Wide characters take two cells."""
import codecs
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
import unicodedata

SEQUENCE = re.compile(r'\x1b\[([?0-9;]*)([A-Za-z])')


class Screen:
    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.cells = [[' '] * columns for _ in range(rows)]
        self.y = self.x = 0
        self.rest = ''

    def feed(self, text):
        text, self.rest = self.rest + text, ''
        at = 0
        while at < len(text):
            if text[at] == '\x1b':
                match = SEQUENCE.match(text, at)
                if not match:
                    self.rest = text[at:]
                    return
                self.control(match.group(1), match.group(2))
                at = match.end()
            else:
                self.put(text[at])
                at += 1

    def control(self, numbers, letter):
        count = int(numbers) if numbers.isdigit() else 1
        if letter == 'A':
            self.y = max(0, self.y - count)
        elif letter == 'C':
            self.x = min(self.columns - 1, self.x + count)
        elif letter == 'H':
            self.y = self.x = 0
        elif letter == 'J' and numbers == '':
            self.cells[self.y][self.x:] = [' '] * (self.columns - self.x)
            for row in range(self.y + 1, self.rows):
                self.cells[row] = [' '] * self.columns
        elif letter == 'J' and numbers == '2':
            self.cells = [[' '] * self.columns for _ in range(self.rows)]

    def put(self, char):
        if char == '\r':
            self.x = 0
        elif char == '\n':
            self.line_feed()
        elif char >= ' ':
            width = 2 if unicodedata.east_asian_width(char) in 'WF' else 1
            if self.x + width > self.columns:
                self.x = 0
                self.line_feed()
            self.cells[self.y][self.x:self.x + width] = [char] + [''] * (width - 1)
            self.x += width

    def line_feed(self):
        if self.y + 1 < self.rows:
            self.y += 1
        else:
            self.cells = self.cells[1:] + [[' '] * self.columns]

    def text(self):
        return '\n'.join(''.join(row).rstrip() for row in self.cells).rstrip('\n')


class Session:
    def __init__(self, words, columns=60, rows=16, environment=None):
        self.picture = Screen(columns, rows)
        self.decoder = codecs.getincrementaldecoder('utf-8')('replace')
        self.colored = False  # was anything shown in colour?
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack('HHHH', rows, columns, 0, 0))
            os.execvpe(words[0], words, environment or os.environ)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.child:
            os.kill(self.child, signal.SIGKILL)
            os.waitpid(self.child, 0)
        os.close(self.terminal)

    def read(self, seconds):
        """Takes in what comes within that time; false at the end."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return True
        try:
            more = os.read(self.terminal, 65536)
        except OSError:
            more = b''
        self.colored = self.colored or b'\x1b[0;' in more
        self.picture.feed(self.decoder.decode(more))
        return bool(more)

    def type(self, keys):
        os.write(self.terminal, keys.encode())

    def screen(self):
        return self.picture.text()

    def wait_for(self, text, seconds=20):
        """Reads until the text stands on the screen; false when it does not come."""
        end = time.monotonic() + seconds
        while text not in self.screen():
            if time.monotonic() > end or not self.read(0.1):
                return text in self.screen()
        return True

    def settle(self, seconds):
        """Reads for that time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and self.read(0.05):
            pass

    def end(self, seconds=20):
        """Waits for the program; its exit code, negative for a signal, None when it goes on."""
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            self.read(0.05)
            child, status = os.waitpid(self.child, os.WNOHANG)
            if child:
                self.child = 0
                return os.waitstatus_to_exitcode(status)
        return None
