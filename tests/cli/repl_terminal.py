"""The prompt as somebody at a terminal sees it:  repl_terminal.py AU3

Types keys at a pseudo-terminal and compares the screen. Exit code 77 (skipped) where there are no pseudo-terminals."""
import os
import sys
import tempfile

try:
    sys.dont_write_bytecode = True
    from terminal import Session
except ImportError as error:
    print('skipped:', error)
    sys.exit(77)

UP, LEFT, HOME, CTRL_C, CTRL_D, CTRL_R, CTRL_U = '\x1b[A', '\x1b[D', '\x01', '\x03', '\x04', '\x12', '\x15'
CLEAR = '\x0c'
failed = 0


def check(title, session, *lines):
    """The last lines of the screen are these."""
    global failed
    wanted = '\n'.join(lines)
    # everything may come in pieces: the last line is waited for, then all must be right
    for _ in range(200):
        if session.screen().endswith(wanted):
            return
        session.settle(0.05)
    failed += 1
    print(f'--- {title}: the screen does not end in\n{wanted}\n--- but is\n{session.screen()}\n')


def expect(title, condition):
    global failed
    if not condition:
        failed += 1
        print(f'--- {title}: failed')


def session_of(au3, home, words=(), **changes):
    environment = dict(os.environ, TERM='xterm', HOME=home, XDG_STATE_HOME=home + '/state')
    environment.pop('NO_COLOR', None)
    environment.update(changes)
    return Session([au3, *words], environment=environment)


def test_editing(au3, home):
    with session_of(au3, home) as session:
        check('greeting', session, '"exit" or Ctrl-D ends.', 'au3>')
        session.type('1+2\r')
        check('value', session, 'au3> 1+2', '= 3 (Int32)', 'au3>')
        session.type('For $i = 1 To 2\rConsoleWrite($i & @LF)\rNext\r')
        check('block', session, 'au3> For $i = 1 To 2', '...>     ConsoleWrite($i & @LF)', '...> Next', '1', '2', 'au3>')
        session.type(UP)
        check('the block comes back whole', session, 'au3> For $i = 1 To 2', '...>     ConsoleWrite($i & @LF)', '...> Next')
        session.type(CTRL_C + CLEAR)
        check('cleared', session, 'au3>')
        session.type('"' + 'x' * 60 + '"' + LEFT + LEFT + 'y' + HOME + '$x = \r$x = 1\r')
        check('a long line', session, 'au3> $x = "' + 'x' * 49, 'x' * 10 + 'yx"', 'au3> $x = 1', 'au3>')
        session.type("'äö€漢'\x7f\x7f'\r")
        check('characters', session, "au3> 'äö€'", '= "äö€" (String)', 'au3>')
        session.type('\x1b[200~Func Z()\r\n  Return 7\r\nEndFunc\r\nZ()\x1b[201~')
        check('pasted, not run', session, 'au3> Func Z()', '...>   Return 7', '...> EndFunc', '...> Z()')
        session.type('\r')
        check('pasted and run', session, '= 7 (Int32)', 'au3>')
        session.type('Func T()\rSwitch 1\rCase 1\r1\rCase Else\r2\rEndSwitch\rEndFunc\r')
        check('indentation', session, 'au3> Func T()', '...>     Switch 1', '...>         Case 1', '...>             1',
              '...>         Case Else', '...>             2', '...>     EndSwitch', '...> EndFunc', 'au3>')
        session.type(CTRL_D)
        expect('exit code', session.end() == 0)


def test_help(au3, home):
    with session_of(au3, home) as session:
        session.wait_for('au3>')
        session.type('StringRepl\t')
        check('completed, with a hint', session, 'au3> StringReplace(',
              'StringReplace(text, find/start, replacement, occurrence = 0', '    Replaces a text, or overwrites from a position on.')
        session.type(CTRL_U + 'StringIsA\t')
        check('candidates', session, 'au3> StringIsA', 'StringIsAlNum(  StringIsAlpha(  StringIsASCII(')
        session.type(CTRL_U + '$some_thing = 4\r$som\t + 1\r')
        check('variables', session, 'au3> $some_thing + 1', '= 5 (Int32)', 'au3>')
        session.type('#include <FileC\t')
        check('include', session, 'au3> #include <FileConstants.au3>')
        session.type(CTRL_U + '?StringLef\t\r')
        check('help', session, 'au3> ?StringLeft', 'StringLeft(text, count)', '    First count characters of text.', 'au3>')
        session.type(CTRL_R + '_th')
        check('search', session, 'au3> $some_thing + 1', 'search in the history: _th')
        session.type(CTRL_R)
        check('search on', session, 'au3> $some_thing = 4', 'search in the history: _th')
        session.type('\rexit\r')
        expect('exit code', session.end() == 0)


def test_interrupt(au3, home):
    with session_of(au3, home) as session:
        session.wait_for('au3>')
        session.type('$n = 5\rWhile 1\rWEnd\r')
        check('running', session, 'au3> While 1', '...> WEnd')
        session.settle(0.3)
        session.type(CTRL_C)
        check('stopped', session, ' 1 | While 1', '   | ^^^^^', 'au3>')
        session.type('$n\r')
        check('all is still there', session, 'au3> $n', '= 5 (Int32)', 'au3>')
        session.type('Exit 3\r')
        expect('exit code', session.end() == 3)


def test_history(au3, home):
    with session_of(au3, home) as session:
        session.wait_for('au3>')
        session.type('If 1 Then\r$h = "a\\b"\rEndIf\r' + CTRL_D)
        session.end()
    with session_of(au3, home) as session:
        session.wait_for('au3>')
        session.type(UP)
        check('history of another session', session, 'au3> If 1 Then', '...>     $h = "a\\b"', '...> EndIf')


def test_colors(au3, home):
    for changes, wanted in (({}, True), ({'NO_COLOR': '1'}, False), ({'TERM': 'dumb'}, False)):
        with session_of(au3, home, **changes) as session:
            session.wait_for('au3>')
            session.type('"a"\r')
            session.settle(0.5)
            expect(f'colours with {changes}', session.colored == wanted)
            check(f'answer with {changes}', session, 'au3> "a"', '= "a" (String)', 'au3>')


def main():
    au3 = os.path.abspath(sys.argv[1])
    for test in (test_editing, test_help, test_interrupt, test_history, test_colors):
        with tempfile.TemporaryDirectory() as home:
            try:
                test(au3, home)
            except OSError as error:
                if error.errno == 2:
                    print('skipped:', error)
                    sys.exit(77)
                raise
    sys.exit(1 if failed else 0)


main()
