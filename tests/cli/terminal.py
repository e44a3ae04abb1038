"""A program at a pseudo-terminal: types keys into it and keeps the screen that somebody would see.

    with Session([program], columns=60, rows=16) as session:
        session.type('1+2\\r')
        print(session.screen())

The screen knows the sequences that libedit writes for TERM=xterm, not all of a terminal. Wide characters take two cells."""
import codecs
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
import unicodedata

SEQUENCE = re.compile(r'\x1b\[([?0-9;]*)([A-Za-z@])')


WAIT = float(os.environ.get('TERMINAL_WAIT', 60))  # seconds until something that does not come is given up


class Screen:
    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.cells = [[' '] * columns for _ in range(rows)]
        self.y = self.x = 0
        self.full = False  # the cursor is behind the last column
        self.rest = ''
        self.unknown = set()

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
        row = self.cells[self.y]
        count = int(numbers) if numbers.isdigit() else 1
        at = self.x
        if letter in 'ABCD':
            move = {'A': (-1, 0), 'B': (1, 0), 'C': (0, 1), 'D': (0, -1)}[letter]
            self.y = min(max(self.y + move[0] * count, 0), self.rows - 1)
            self.x = min(max(at + move[1] * count, 0), self.columns - 1)
        elif letter == 'G':
            self.x = count - 1
        elif letter == 'H':
            place = [int(part or 1) for part in (numbers or '1;1').split(';')]
            self.y, self.x = place[0] - 1, place[1] - 1
        elif letter == 'P':
            self.cells[self.y] = row[:at] + row[at + count:] + [' '] * count
        elif letter == '@':
            self.cells[self.y] = (row[:at] + [' '] * count + row[at:])[:self.columns]
        elif letter in 'JK' and numbers in ('', '0'):
            row[at:] = [' '] * (self.columns - at)
            for below in range(self.y + 1, self.rows if letter == 'J' else 0):
                self.cells[below] = [' '] * self.columns
        elif letter == 'J' and numbers == '2':
            self.cells = [[' '] * self.columns for _ in range(self.rows)]
        elif letter not in 'hlmJr':
            self.unknown.add(numbers + letter)
        self.full = False

    def put(self, char):
        if char == '\r':
            self.x = 0
        elif char == '\n':
            self.line_feed()
        elif char == '\b':
            self.x = max(self.x - 1, 0)
        elif char >= ' ':
            width = 2 if unicodedata.east_asian_width(char) in 'WF' else 1
            if self.full or self.x + width > self.columns:  # a character in the last column stays there until the next one
                self.x = 0
                self.line_feed()
            self.cells[self.y][self.x:self.x + width] = [char] + [''] * (width - 1)
            self.full = self.x + width == self.columns
            self.x = min(self.x + width, self.columns - 1)
            return
        self.full = False

    def line_feed(self):
        if self.y + 1 < self.rows:
            self.y += 1
        else:
            self.cells = self.cells[1:] + [[' '] * self.columns]

    def resize(self, columns, rows):
        self.cells = [(row + [' '] * columns)[:columns] for row in self.cells]
        if rows < self.rows:
            gone = max(0, self.y + 1 - rows)
            self.cells = self.cells[gone:gone + rows]
            self.y -= gone
        self.cells += [[' '] * columns for _ in range(rows - len(self.cells))]
        self.columns, self.rows = columns, rows
        self.x = min(self.x, columns - 1)

    def text(self):
        return '\n'.join(''.join(row).rstrip() for row in self.cells).rstrip('\n')


class Session:
    def __init__(self, words, columns=60, rows=16, environment=None):
        self.picture = Screen(columns, rows)
        self.decoder = codecs.getincrementaldecoder('utf-8')('replace')
        self.colored = False  # was anything shown in colour?
        self.raw = b''
        try:
            self.child, self.terminal = pty.fork()
        except OSError as error:
            print('skipped:', error)
            sys.exit(77)
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
        self.colored = self.colored or re.search(rb'\x1b\[[0-9;]*m', more) is not None
        self.raw += more
        self.picture.feed(self.decoder.decode(more))
        return bool(more)

    def type(self, keys):
        """Writes, and reads meanwhile what comes back: neither side waits for the other."""
        rest = keys.encode()
        while rest:
            readable, writable, _ = select.select([self.terminal], [self.terminal], [])
            if readable:
                self.read(0)
            if writable:
                rest = rest[os.write(self.terminal, rest[:512]):]

    def resize(self, columns, rows):
        self.picture.resize(columns, rows)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack('HHHH', rows, columns, 0, 0))

    def screen(self):
        return self.picture.text()

    def wait(self, condition, seconds=WAIT):
        """Reads until the condition holds; false when it never does."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end or not self.read(0.1):
                return condition()
        return True

    def wait_for(self, text):
        """Reads until the text stands on the screen; false when it does not come."""
        return self.wait(lambda: text in self.screen())

    def end(self, seconds=60):
        """Waits for the program; its exit code, negative for a signal, None when it goes on."""
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            self.read(0.05)
            child, status = os.waitpid(self.child, os.WNOHANG)
            if child:
                self.child = 0
                return os.waitstatus_to_exitcode(status)
        return None
