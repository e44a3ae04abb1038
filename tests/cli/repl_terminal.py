"""The prompt as somebody at a terminal sees it:  repl_terminal.py AU3

Types keys at a pseudo-terminal and compares the screen. Nothing goes by the clock: what is wanted on the screen is waited for.
Exit code 77 (skipped) where there are no pseudo-terminals, or au3 was built without libedit."""
import os
import signal
import sys
import tempfile
import termios

try:
    sys.dont_write_bytecode = True
    from terminal import Session
except ImportError as error:
    print('skipped:', error)
    sys.exit(77)

UP, DOWN, RIGHT, LEFT, HOME, END = '\x1b[A', '\x1b[B', '\x1b[C', '\x1b[D', '\x01', '\x05'
CTRL_C, CTRL_D, CTRL_G, CTRL_R, CTRL_U = '\x03', '\x04', '\x07', '\x12', '\x15'
CLEAR, TAB, ALT_ENTER = '\x0c', '\t', '\x1b\r'
failed = 0


def pasted(text):
    return f'\x1b[200~{text}\x1b[201~'


def fail(title, text):
    global failed
    failed += 1
    print(f'--- {title}: {text}\n')


def check(title, session, *lines):
    """The last lines of the screen become these."""
    wanted = '\n'.join(lines)
    if not session.wait(lambda: session.screen().endswith(wanted)):
        fail(title, f'the screen does not end in\n{wanted}\n--- but is\n{session.screen()}')


def expect(title, condition):
    if not condition:
        fail(title, 'failed')


def session_of(au3, home, words=(), size=(60, 16), **changes):
    """A prompt that waits for keys."""
    environment = dict(os.environ, TERM='xterm', HOME=home, XDG_STATE_HOME=home + '/state', LC_ALL='C')
    for name in ('NO_COLOR', 'AU3_HISTORY', 'EDITRC'):
        environment.pop(name, None)
    environment.update(changes)
    session = Session([au3, *words], environment=environment, columns=size[0], rows=size[1])
    session.wait(lambda: session.screen().endswith('au3>'))
    if 'built without libedit' in session.screen():
        print('skipped: au3 was built without libedit')
        sys.exit(77)
    return session


def drop(session):
    """Gives the text up. What is typed before the next prompt is there is not ours yet: the terminal takes control keys itself."""
    session.type(CTRL_C)
    check('given up', session, '\nau3>')


def leave(session, keys=CTRL_D):
    session.type(keys)
    expect('exit code', session.end() == 0)


def test_editing(au3, home):
    with session_of(au3, home) as session:
        check('greeting', session, '"exit" or Ctrl-D ends.', 'au3>')
        session.type('1+2\r')
        check('value', session, 'au3> 1+2', '3 (Int32)', 'au3>')
        session.type('For $i = 1 To 2\rConsoleWrite($i & @LF)\rNext\r')
        check('block', session, 'au3> For $i = 1 To 2', '...>     ConsoleWrite($i & @LF)', '...> Next', '1', '2', 'au3>')
        session.type(UP)
        check('the block comes back whole', session, 'au3> For $i = 1 To 2', '    ConsoleWrite($i & @LF)', 'Next')
        session.type(UP + END + '\b' * 7 + ' + 5)' + DOWN + '\r')
        check('changed in the middle', session, 'au3> For $i = 1 To 2', '    ConsoleWrite($i + 5)', 'Next', '67', 'au3>')
        session.type('#cs\rtext\r#ce\r')
        check('a comment', session, '...> #ce', 'au3>')
        session.type(CLEAR)
        expect('cleared', session.wait(lambda: session.screen() == 'au3>'))
        session.type('$a = 1' + ALT_ENTER + '$b = 2' + UP + HOME + '$c = 3' + ALT_ENTER + DOWN + END + CTRL_U + '$c + 4' + '\r')
        check('several lines', session, 'au3> $c = 3', '$a = 1', '$c + 4', '7 (Int32)', 'au3>')
        session.type('Func T()\rSwitch 1\rCase 1\r1\rCase Else\r2\rEndSwitch\rEndFunc\r')
        check('indentation', session, 'au3> Func T()', '...>     Switch 1', '...>         Case 1', '...>             1',
              '...>         Case Else', '...>             2', '...>     EndSwitch', '...> EndFunc', 'au3>')
        leave(session)


def test_long_lines(au3, home):
    with session_of(au3, home) as session:
        session.type('"' + 'x' * 60 + '"' + LEFT + LEFT + 'y' + HOME + '$x = \r$x = 1\r')
        check('a long line', session, 'au3> $x = "' + 'x' * 49, 'x' * 10 + 'yx"', 'au3> $x = 1', 'au3>')
        session.type('StringLen("' + 'abcdefghij' * 30 + '")' + HOME + '1 + \r')
        check('longer than the screen is wide', session, 'abcdefghij")', '301 (Int32)', 'au3>')
        leave(session)


def test_utf8(au3, home):
    with session_of(au3, home) as session:
        session.type("'äö€漢'\x7f\x7f'\r")
        check('characters are deleted whole', session, "au3> 'äö€'", '"äö€" (String, 3)', 'au3>')
        session.type("'äö€漢字'" + LEFT * 3 + '+' + HOME + RIGHT * 2 + 'é\r')
        check('and moved over', session, "au3> 'äéö€+漢字'", '"äéö€+漢字" (String, 7)', 'au3>')
        session.type(UP)
        check('they come back', session, "au3> 'äéö€+漢字'")
        drop(session)
        session.type('StringLen("' + '漢' * 40 + '")\r')
        check('wide ones wrap', session, '漢' * 17 + '")', '40 (Int32)', 'au3>')
        leave(session)


def test_paste(au3, home):
    with session_of(au3, home) as session:
        session.type('"before"\r' + pasted('Func Z()\r\n  Return 7\rEndFunc\n\tZ()'))
        check('pasted, not run', session, 'au3> Func Z()', '  Return 7', 'EndFunc', '        Z()')
        session.type('\r')
        check('pasted and run', session, '7 (Int32)', 'au3>')
        lines = [f'$a[{i}] = {i}' for i in range(500)]
        session.type(pasted('Local $a[500]\r' + '\r'.join(lines) + '\r$a[499] + UBound($a)') + '\r')
        check('500 lines', session, '$a[499] = 499', '$a[499] + UBound($a)', '999 (Int32)', 'au3>')
        session.type('$sum = 0\rFor $n In $a\r$sum += $n\rNext\r$sum\r')
        check('nothing is lost', session, 'au3> $sum', '124750 (Int32)', 'au3>')
        session.type(pasted('If 1 Then\r') + pasted('2\rEndIf') + '\r')
        check('in two parts', session, 'au3> If 1 Then', '2', 'EndIf', 'au3>')
        session.type('Func Y()\r    If 1 Then\r        Return 8\r    EndIf\r\tReturn 9\rEndFunc\rY()\r')
        check('without marks the blanks are its own', session, 'au3> Func Y()', '...>     If 1 Then', '...>         Return 8',
              '...>     EndIf', '...>     Return 9', '...> EndFunc', 'au3> Y()', '8 (Int32)', 'au3>')
        leave(session)
    with session_of(au3, home) as session:
        session.type(UP * 16)
        check('500 lines are one entry', session, '$a[499] = 499', '$a[499] + UBound($a)')
        session.type('\r')
        check('which runs again', session, '999 (Int32)', 'au3>')
        session.type(CTRL_R + 'Func Z')
        session.wait_for('bck:Func Z')
        session.type(END)
        check('what was typed before', session, 'au3> Func Z()', '  Return 7', 'EndFunc', '        Z()')
        drop(session)
        leave(session)


def test_completion(au3, home):
    open(home + '/some file.txt', 'w').close()
    for name in ('odd"name', 'odd\x1bname', 'oddest'):
        open(home + '/' + name, 'w').close()
    os.mkdir(home + '/Folder')
    open(home + '/Folder/script.au3', 'w').close()
    with session_of(au3, home) as session:
        session.type('StringRepl' + TAB)
        check('completed, with a hint', session, 'au3> StringReplace(                                …text, …')
        session.type(CTRL_U + 'StringIsA' + TAB)
        check('candidates', session, 'au3> StringIsA', 'StringIsAlNum(  StringIsAlpha(  StringIsASCII(', 'au3> StringIsA')
        session.type('l' + TAB + 'p' + TAB)
        check('fewer', session, 'au3> StringIsAl', 'StringIsAlNum(  StringIsAlpha(', 'au3> StringIsAlpha(                     StringIsAlpha(text)')
        session.type(CTRL_U + '$some_thing = 4\r$som' + TAB + ' + 1\r')
        check('variables', session, 'au3> $some_thing + 1', '5 (Int32)', 'au3>')
        session.type('#include <FileC' + TAB)
        check('include', session, 'au3> #include <FileConstants.au3>')
        session.type(CTRL_U + 'Local $m[]\r$m.first = 1\r$m["second one"] = 2\r$m["s' + TAB + '\r')
        check('keys', session, 'au3> $m["second one"]', '2 (Int32)', 'au3>')
        session.type('$m.' + TAB + '\r')
        check('keys', session, 'au3> $m.first', '1 (Int32)', 'au3>')
        session.type('@TempD' + TAB + CTRL_U + 'EndSw' + TAB)
        check('keywords', session, 'au3> EndSwitch')
        session.type(CTRL_U + f'FileExists("{home}/some' + TAB + ')\r')
        check('files', session, '1 (Int32)', 'au3>')
        session.type(f'FileExists("{home}/odd' + TAB + ') + 4\r')
        check('no files whose names cannot be typed so', session, '5 (Int32)', 'au3>')
        session.type('#inc' + TAB + ' <FileC' + TAB)
        check('directives', session, 'au3> #include <FileConstants.au3>')
        session.type(CTRL_U + '?_ArraySor' + TAB)
        check('help of files that are not included', session, 'au3> ?_ArraySort')
        session.type(CTRL_U)
        windows = 'Z:' + home.replace('/', '\\')
        session.type(f'FileExists("{windows}\\fo' + TAB + 's' + TAB + ') + 2\r')
        check('Windows paths', session, '3 (Int32)', 'au3>')
        session.type('.ty' + TAB + ' $some' + TAB + '\r')
        check('words with a dot', session, 'au3> .type $some_thing', 'Int32', 'au3>')
        session.type(f'.load {home}/Fol' + TAB + 'scr' + TAB)
        check('files of words with a dot', session, '/Folder/script.au3')
        session.type(CTRL_U + '.trace of' + TAB + '\r?StringIsD' + TAB)
        check('names of help', session, 'au3> .trace off', 'au3> ?StringIsDigit')
        session.type(CTRL_U + 'If 1 Then\r' + 'ConsoleW' + TAB + '("x")' + '\rEndIf\r')
        check('in a block', session, '...> EndIf', 'x', 'au3>')
        leave(session, 'exit\r')


def test_hint(au3, home):
    def hinted(text, hint):
        return text + hint.rjust(79 - len(text))

    with session_of(au3, home, size=(80, 10)) as session:
        session.type('StringLeft(')
        check('hint', session, hinted('au3> StringLeft(', 'StringLeft(text, count)'))
        expect('the argument is bold', b'\x1b[1mt' in session.raw and b'\x1b[1mc' not in session.raw)
        session.type('"a(b", ')
        session.wait(lambda: b'\x1b[1m ' in session.raw)
        expect('the next one', b'\x1b[1m ' in session.raw)
        session.type('Abs(')
        check('the innermost call', session, hinted('au3> StringLeft("a(b", Abs(', 'Abs(number)'))
        session.type('-2)')
        check('the outer one again', session, hinted('au3> StringLeft("a(b", Abs(-2)', 'StringLeft(text, count)'))
        session.type(')')
        check('none behind it', session, 'au3> StringLeft("a(b", Abs(-2))')
        session.type('\x7f')
        check('deleted', session, hinted('au3> StringLeft("a(b", Abs(-2)', 'StringLeft(text, count)'))
        session.type('\x7f2))\r')
        check('none is left behind', session, 'au3> StringLeft("a(b", Abs(-22))', '"a(b" (String, 3)', 'au3>')
        session.type('Func Mine($first, $second = 2)\rEndFunc\r' + 'Mine(1, "' + 'x' * 40)
        check('the argument when there is little room', session, hinted('au3> Mine(1, "' + 'x' * 40, '…$second = 2)'))
        session.type('x' * 20)
        check('only what fits', session, 'au3> Mine(1, "' + 'x' * 60)
        drop(session)
        leave(session)


def test_search(au3, home):
    with session_of(au3, home) as session:
        session.type('$one = "x(1)"\r$two = 2\r"other"\rIf $two Then\r$three = 3\rEndIf\r')
        check('typed', session, '...> EndIf', 'au3>')
        session.type(CTRL_R + '$tw')
        check('search', session, 'au3> If $two Then', '    $three = 3', 'EndIf', 'bck:$tw')
        session.type(CTRL_R)
        check('search on', session, 'au3> $two = 2', 'bck:$tw')
        session.type('\r' + '$two\r')
        check('taken', session, 'au3> $two = 2', 'au3> $two', '2 (Int32)', 'au3>')
        session.type(CTRL_R + 'x(1')
        check('no patterns', session, 'au3> $one = "x(1)"', 'bck:x(1')
        session.type(CTRL_G)
        check('given up', session, '2 (Int32)', 'au3>')
        session.type(CTRL_R + 'two = ')
        check('search', session, 'au3> $two = 2', 'bck:two =')
        session.type(LEFT * 3 + '+\r')
        check('an arrow key goes on in it', session, 'au3> +$two = 2', 'True (Bool)', 'au3>')
        session.type(CTRL_R + 'three\r')
        check('a block is taken whole', session, 'au3> If $two Then', '    $three = 3', 'EndIf', 'au3>')
        leave(session)


def test_blocks(au3, home):
    with session_of(au3, home) as session:
        session.type('"x"\rFor $i = 1 To 3\rConsolWrite($i)' + UP)
        check('the block is opened again', session, '"x" (String, 1)', 'au3> For $i = 1 To 3', '    ConsolWrite($i)')
        session.type(HOME + RIGHT * 10 + 'e' + DOWN + END + '\rNext\r')
        check('mended', session, '123', 'au3>')
        session.type(UP)
        check('one entry', session, 'au3> For $i = 1 To 3', '    ConsoleWrite($i)', 'Next')
        drop(session)
        session.type('If 1 Then\r')
        check('begun', session, 'au3> If 1 Then', '...>')
        drop(session)
        session.type('If 1 Then\r')
        check('begun', session, 'au3> If 1 Then', '...>')
        session.type(CTRL_D)
        check('Ctrl-D gives up a block', session, '...>', 'au3>')
        session.type('6\r')
        check('and nothing else', session, 'au3> 6', '6 (Int32)', 'au3>')
        leave(session)


def test_brackets(au3, home):
    with session_of(au3, home) as session:
        session.type('StringLen("ab" & ; more\r"cd")\r')
        check('goes on', session, 'au3> StringLen("ab" & ; more', '...> "cd")', '4 (Int32)', 'au3>')
        session.type(UP)
        check('comes back as a script has it', session, 'au3> StringLen("ab" & _ ; more', '"cd")')
        session.type('\r')
        check('runs again', session, '"cd")', '4 (Int32)', 'au3>')
        session.type('(1 +\r\r')
        expect('a blank line ends it', session.wait_for('error: error in expression'))
        check('and tells', session, '   | ^ the script ends here when it comes to this line', 'au3>')
        session.type('(1 +\r')
        check('goes on', session, 'au3> (1 +', '...>')
        drop(session)
        leave(session)


def test_resize(au3, home):
    with session_of(au3, home) as session:
        session.type('StringLen("' + 'abcdefghij' * 3)
        check('wide', session, 'au3> StringLen("' + 'abcdefghij' * 3 + '       …text)')
        session.resize(40, 16)
        check('narrow', session, 'au3> StringLen("' + 'abcdefghijabcdefghijabcd', 'efghij')
        session.type('12')
        check('typed on', session, 'au3> StringLen("' + 'abcdefghijabcdefghijabcd', 'efghij12')
        session.resize(80, 20)
        session.type('")\r')
        check('wide again', session, '32 (Int32)', 'au3>')
        leave(session)


def test_interrupt(au3, home):
    with session_of(au3, home) as session:
        session.type('$n = 4\rWhile 1\rIf $n < 6 Then $n += 1\rIf $n = 5 Then ConsoleWrite("running")\rWEnd\r')
        session.wait_for('WEnd\nrunning')
        session.type(CTRL_C)
        check('stopped', session, 'au3>')
        expect('told', 'error: interrupted' in session.screen())
        session.type('$n\r')
        check('all is still there', session, 'au3> $n', '6 (Int32)', 'au3>')
        session.type('$t = StringFormat("%1000000s", "a")\r$t &= $t\r$t &= $t\r')
        session.type('For $i = 1 To 3000\rIf $i = 1 Then ConsoleWrite("running")\r$s = StringReplace($t, " ", "b")\rNext\r')
        session.wait_for('Next\nrunning')
        session.type(CTRL_C)
        check('stopped among long calls', session, 'au3>')
        session.type('$i < 3000\r')
        check('before its end', session, 'au3> $i < 3000', 'True (Bool)', 'au3>')
        session.type('If MsgBox(4, "title", "text") = 6 Then $n = "pressed"\r')
        expect('a dialog is there', session.wait_for('[Yes]  No:'))
        session.type(CTRL_C)
        check('a dialog', session, 'au3>')
        session.type('$n\r')
        check('its answer is not used', session, 'au3> $n', '6 (Int32)', 'au3>')
        session.type('$x = ')
        check('typed', session, 'au3> $x =')
        drop(session)
        session.type('clear\r')
        expect('cleared', session.wait(lambda: session.screen() == 'au3>'))
        session.type('$x = 1\r')
        check('no empty line behind it', session, 'au3> $x = 1', 'au3>')
        session.type('Exit 3\r')
        expect('exit code', session.end() == 3)


def test_end(au3, home):
    """A request to end leaves the terminal as it was, and the exit functions run."""
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    for number in (signal.SIGTERM, signal.SIGHUP):
        with session_of(au3, home) as session:
            session.type('Func Bye()\rConsoleWrite("bye" & @LF)\rEndFunc\rOnAutoItExitRegister("Bye")\rIf 1 Then\r')
            check('in a block', session, 'au3> If 1 Then', '...>')
            os.kill(session.child, number)
            expect('exit code', session.end() == 128 + number)
            expect('exit functions', session.screen().endswith('bye'))
            expect('the terminal echoes', termios.tcgetattr(session.terminal)[3] & termios.ECHO)


def test_history(au3, home):
    path = home + '/state/au3/history'
    with session_of(au3, home) as session:
        session.type('If 1 Then\r$h = "a\\b"\rEndIf\r $secret = 1\r')
        check('typed', session, 'au3>  $secret = 1', 'au3>')
        leave(session)
    expect('nobody else reads it', os.stat(path).st_mode & 0o777 == 0o600)
    with session_of(au3, home) as session, session_of(au3, home) as other:
        session.type(UP)
        check('history of another session', session, 'au3> If 1 Then', '    $h = "a\\b"', 'EndIf')
        drop(session)
        session.type('"first"\r')
        check('first', session, '"first" (String, 5)', 'au3>')
        other.type('"second"\r')
        check('second', other, '"second" (String, 6)', 'au3>')
        session.type('"third"\r')
        check('third', session, '"third" (String, 5)', 'au3>')
        leave(other)
        leave(session)
    for words, changes in ((('--no-history',), {}), ((), {'AU3_HISTORY': 'off'})):
        with session_of(au3, home, words=words, **changes) as session:
            session.type('"not kept"\r' + UP)
            check('kept for this session', session, '"not kept" (String, 8)', 'au3> "not kept"')
            drop(session)
            session.type(UP * 2)
            check('nothing is read', session, 'au3> "not kept"')
            drop(session)
            leave(session)
    with session_of(au3, home) as session:
        for entry in ('"third"', '"second"', '"first"'):
            session.type(UP)
            check('of two sessions at once', session, 'au3> ' + entry)
        drop(session)
        leave(session)
    expect('no secrets', 'secret' not in open(path).read() and 'kept' not in open(path).read())


def test_long_history(au3, home):
    """What has grown long loses its oldest entries; what is no history is put aside."""
    path = home + '/state/au3/history'
    os.makedirs(os.path.dirname(path))
    with open(path, 'w') as file:
        file.write('_HiStOrY_V2_\n' + ''.join(f'$x\\040=\\040{i}\n' for i in range(3500)))
    with session_of(au3, home) as session:
        session.type(UP * 2)
        check('the newest are there', session, 'au3> $x = 3498')
        drop(session)
        session.type('"new"\r')
        check('one more', session, '"new" (String, 3)', 'au3>')
        leave(session)
    lines = open(path).read().split('\n')
    expect('cut', lines[0] == '_HiStOrY_V2_' and lines[1] == '$x\\040=\\0401500' and lines[-2] == '"new"' and len(lines) == 2003)
    with open(path, 'w') as file:
        file.write('something else\n')
    with session_of(au3, home) as session:
        session.type('"new"\r')
        check('works all the same', session, '"new" (String, 3)', 'au3>')
        leave(session)
    expect('put aside', open(path + '.old').read() == 'something else\n')
    with session_of(au3, home) as session:
        session.type(UP)
        check('begun anew', session, 'au3> "new"')
        drop(session)
        leave(session)


def test_long_entry(au3, home):
    """A search does not find what is very long, which would take it minutes; but what is longer than all that was typed yet."""
    path = home + '/state/au3/history'
    os.makedirs(os.path.dirname(path))
    with open(path, 'w') as file:
        file.write('_HiStOrY_V2_\n')
        for name, lines in ('long', 500), ('very', 3000):
            file.write(f'${name}\\040=\\0401' + ''.join(f'\\012${name}{i}\\040=\\0401' for i in range(lines)) + '\n')
    with session_of(au3, home) as session:
        session.type(CTRL_R + 'long =')
        check('found', session, '$long499 = 1', 'bck:long =')
        session.type(CTRL_G)
        check('given up', session, 'au3>')
        session.type(CTRL_R + 'very =')
        check('not found', session, 'bck?very =')
        session.type(CTRL_G + UP)
        check('still there', session, '$very2999 = 1')
        session.type(CTRL_R + CTRL_G + '\r')
        check('no search in it', session, '$very2999 = 1', 'au3>')
        session.type('1 + 2\r')
        check('it goes on', session, '3 (Int32)', 'au3>')
        leave(session)


def test_tables(au3, home):
    with session_of(au3, home, size=(40, 16)) as session:
        session.type('Local $a[1][3] = [["a text of twenty...", 2, "another text that is long"]]\r$a\r')
        check('what fits', session, 'Array[1][3]', '       [0]                    [1]', '  [0]  "a text of twenty..."  2', '  and 1 more column',
              'au3>')
        leave(session)


def test_save(au3, home):
    """A script that was loaded is found from where it was saved."""
    os.makedirs(home + '/elsewhere')
    with open(home + '/part.au3', 'w') as file:
        file.write('$q = 4\n')
    before = os.getcwd()
    os.chdir(home)
    with session_of(au3, home) as session:
        session.type('.load part.au3\r.save elsewhere/all.au3\r.reset\r.load elsewhere/all.au3\r$q\r')
        check('loaded again', session, 'au3> $q', '4 (Int32)', 'au3>')
        leave(session)
    os.chdir(before)


def test_settings(au3, home):
    """The user's own settings of libedit change keys and break nothing."""
    for number, settings in enumerate(('bind ^T ed-move-to-beg\n', 'bind -e\nedit off\nsetty -d +isig +icrnl\n', 'bind -v\nnonsense\n')):
        with open(home + '/.editrc', 'w') as file:
            file.write(settings)
        with session_of(au3, home) as session:
            session.type('StringLef' + TAB + f'"abc", {number + 1})' + ('\x14"" & ' if number == 0 else '') + '\r')
            check(settings, session, ['"a" (String, 1)', '"ab" (String, 2)', '"abc" (String, 3)'][number], 'au3>')
            session.type(pasted('If 1 Then\r\n5\r\nEndIf') + '\r' + 'If 1')
            check(settings, session, 'au3> If 1 Then', '5', 'EndIf', 'au3> If 1')
            drop(session)
            leave(session)


def test_help(au3, home):
    with session_of(au3, home, size=(80, 60)) as session:
        session.type('?StringLeft\r')
        expect('a page', session.wait_for('See also: StringRight'))
        session.type('; says it\rFunc Mine($x)\rEndFunc\r?Mine\r')
        check('a function', session, 'Mine($x)', '    says it', '    <prompt>:2', 'au3>')
        session.type('?@TAB\r')
        expect('a macro', session.wait_for('    @TAB'))
        leave(session, 'quit\r')


def test_colors(au3, home):
    for changes, wanted in (({}, True), ({'NO_COLOR': '1'}, False)):
        with session_of(au3, home, **changes) as session:
            session.type('"a"\r')
            check(f'answer with {changes}', session, 'au3> "a"', '"a" (String, 1)', 'au3>')
            session.type('StringLeft(' + CTRL_U + '"b"\r')
            check(f'answer with {changes}', session, 'au3> "b"', '"b" (String, 1)', 'au3>')
            expect(f'colours with {changes}', session.colored == wanted)
    with session_of(au3, home, TERM='dumb') as session:
        session.type('"a"\n')
        check('answer of a dumb terminal', session, 'au3> "a"', '"a" (String, 1)', 'au3>')
        expect('no colours at a dumb terminal', not session.colored)


TESTS = (test_editing, test_long_lines, test_utf8, test_paste, test_completion, test_hint, test_search, test_blocks, test_brackets, test_resize,
         test_interrupt, test_end, test_history, test_long_history, test_long_entry, test_tables, test_save, test_settings, test_help, test_colors)


def main():
    au3 = os.path.abspath(sys.argv[1])
    wanted = sys.argv[2:]
    for test in TESTS:
        if wanted and test.__name__[5:] not in wanted:
            continue
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
