"""What `au3 test --junit` writes is XML whatever scripts print, with the counts and texts of the run:  junit.py AU3"""
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

FAIL_LINE = """_Fail('<bad> & "quoted"' & Chr(7) & ChrW(0xFFFE) & @LF & @TAB & "second line")"""
SCRIPT = """#include <UnitTest.au3>
Func TestGood()
\t_AssertTrue(True)
EndFunc
Func TestBytes()
\tConsoleWrite(Binary("0x41FF00080142C328ED0A"))
\tConsoleWrite('<a b="c"> ]]> &amp; ' & @CRLF)
\t_Fail('<bad> & "quoted"' & Chr(7) & ChrW(0xFFFE) & @LF & @TAB & "second line")
EndFunc
Func TestFatal()
\tLocal $a[1]
\t$a[1] = 0
EndFunc
Func TestSkip()
\t_Skip("not <here>")
EndFunc
"""


def main(au3):
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "sub"))
        with open(os.path.join(folder, "sub", "any_test.au3"), "w") as out:
            out.write(SCRIPT)
        with open(os.path.join(folder, "test_plain.au3"), "w") as out:
            out.write("ConsoleWrite('plain')\n")
        done = subprocess.run([au3, "test", "--junit", "out.xml"], cwd=folder, stdout=subprocess.PIPE)
        assert done.returncode == 1, done
        root = xml.parse(os.path.join(folder, "out.xml")).getroot()
    assert root.tag == "testsuites", root.tag
    counts = {"tests": "5", "failures": "1", "errors": "1", "skipped": "1"}
    assert {key: root.get(key) for key in counts} == counts, root.attrib
    plain, any_test = root.findall("testsuite")
    assert (any_test.get("name"), any_test.get("tests")) == ("sub/any_test.au3", "4"), any_test.attrib
    assert plain.find("testcase").get("classname") == "test_plain" and plain.find("testcase/system-out").text == "plain"
    cases = {case.get("name"): case for case in any_test.findall("testcase")}
    assert list(cases) == ["TestGood", "TestBytes", "TestFatal", "TestSkip"], cases
    assert all(case.get("classname") == "sub.any_test" and float(case.get("time")) >= 0 for case in cases.values())
    assert cases["TestGood"].get("line") == "2" and len(cases["TestGood"]) == 0
    failure = cases["TestBytes"].find("failure")
    assert failure.get("message") == FAIL_LINE + '\n<bad> & "quoted"\ufffd\ufffd\n\tsecond line', failure.attrib
    assert failure.text == failure.get("message") + "\n", failure.text
    output = cases["TestBytes"].find("system-out").text
    assert output == 'A\ufffd\ufffd\ufffd\ufffdB\ufffd(\ufffd\n<a b="c"> ]]> &amp; \r\n', repr(output)
    assert "subscript" in cases["TestFatal"].find("error").get("message")
    assert cases["TestSkip"].find("skipped").get("message") == "not <here>"


main(os.path.abspath(sys.argv[1]))
