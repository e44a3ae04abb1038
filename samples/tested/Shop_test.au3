; Tests of Shop.au3. Run them by `au3 test`, or this file by itself.
#include <UnitTest.au3>
#include "Shop.au3"

Global $mCart

; A new cart for each test.
Func SetUp()
	$mCart = _Cart_New()
EndFunc

Func Test_EmptyCart()
	_AssertEqual(0, _Cart_Sum($mCart))
EndFunc

Func Test_Add()
	_AssertTrue(_Cart_Add($mCart, "pen", 1.2))
	_AssertTrue(_Cart_Add($mCart, "pen", 1.2, 2))
	Local $aPens[2] = [1.2, 3]
	_AssertArrayEqual($aPens, $mCart["pen"])
	_AssertEqual(3.6, _Cart_Sum($mCart))
EndFunc

Func Test_AddRefusesNonsense()
	_AssertError(1, _Cart_Add($mCart, "pen", -1))
	_AssertError(2, _Cart_Add($mCart, "pen", 1, 0))
	_AssertError(2, _Cart_Add($mCart, "pen", 1, "two"))
	_AssertMapEqual(_Cart_New(), $mCart, "nothing was added")
EndFunc

Func Test_Discount()
	_Cart_Add($mCart, "desk", 99.99)
	_AssertEqual(99.99, _Cart_Sum($mCart))
	_Cart_Add($mCart, "clip", 0.01)
	_AssertEqual(90, _Cart_Sum($mCart), "10 % off")
EndFunc

; Tests start in an empty folder of their own.
Func Test_Save()
	_Cart_Add($mCart, "pen", 1.2, 3)
	_Cart_Add($mCart, "desk", 80)
	_Cart_Save($mCart, "cart.txt")
	_AssertEqual("  3 x pen            1.20" & @CRLF & "  1 x desk          80.00" & @CRLF, FileRead("cart.txt"))
	_AssertError(1, _Cart_Save($mCart, "no\such\folder\cart.txt"))
EndFunc

Func Test_ACartIsAMap()
	_AssertFatal("_Cart_Add(1, 2)", "Incorrect number of parameters")
EndFunc
