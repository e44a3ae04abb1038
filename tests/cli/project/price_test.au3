#include <UnitTest.au3>
#include "lib\price.au3"

Func TestTax()
	_AssertAlmostEqual(119, WithTax(100))
	_AssertEqual(21.4, WithTax(20, 7))
EndFunc

Func TestTaxOfText()
	WithTax("a")
	_AssertError(1)
EndFunc

Func TestDiscount()
	_AssertEqual(90, Discount(100, 10), "ten pieces")
	_AssertEqual(85, Discount(100, 100), "a hundred")
EndFunc

Func TestLater()
	_Skip("no prices yet")
EndFunc
