#include "inc/err_decl_endfunc_a.au3"
#include 'inc/err_decl_endfunc_b.au3'
#INCLUDE "inc/err_decl_endfunc_c.au3" ; comment
FA()
