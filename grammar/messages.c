/* The fatal error texts of AutoIt, word for word with their odd spellings, and our own advice for each. */
#include "messages.h"

#include <stddef.h>

typedef struct Message {
    const char *text, *hint;
} Message;

static const Message messages[MSG_COUNT] = {
    [MSG_NONE] = {"", NULL},
    [MSG_OWN] = {"", NULL},
    /* phase 1 */
    [MSG_UNTERMINATED_STRING] = {"Unterminated string.",
                                 "a string ends on the line it begins on; write its own quote twice to have it in the text"},
    [MSG_UNTERMINATED_COMMENT] = {"Unterminated group of comments.", "close the comment with `#ce` at the start of a line"},
    [MSG_UNABLE_TO_PARSE] = {"Unable to parse line.", NULL},
    [MSG_BAD_VARIABLE] = {"Badly formated variable or macro.",
                          "a name of letters a-z, digits and _ must follow `$`, `@` or `.` at once, and between two values an "
                          "operator is needed"},
    [MSG_MISSING_SEPARATOR] = {"Missing separator character after keyword.", "put a blank after the keyword"},
    [MSG_CANNOT_OPEN_FILE] = {"Error opening the file.", NULL},
    [MSG_CANNOT_PARSE_INCLUDE] = {"Cannot parse #include.",
                                  "write `#include \"file.au3\"` or `#include <File.au3>` and nothing behind it"},
    [MSG_INCLUDE_DEPTH] = {"#include depth exceeded.  Make sure there are no recursive includes.",
                           "put `#include-once` into files that include each other"},
    [MSG_BAD_DIRECTIVE] = {"Bad directive syntax error.", "the name must have the same quote at both ends, or none"},
    /* phase 2 */
    [MSG_NO_ENDIF] = {"\"If\" statement has no matching \"EndIf\" statement.", "close the block with `EndIf`"},
    [MSG_NO_THEN] = {"\"If\" statements must have a \"Then\" keyword.", "write `If condition Then`"},
    [MSG_ELSE_ALONE] = {"\"Else\" statement with no matching \"If\" statement.", NULL},
    [MSG_ENDIF_ALONE] = {"\"EndIf\" statement with no matching \"If\" statement.", NULL},
    [MSG_NO_NEXT] = {"\"For\" statement has no matching \"Next\" statement.", "close the loop with `Next`"},
    [MSG_NEXT_ALONE] = {"\"Next\" statement with no matching \"For\" statement.", NULL},
    [MSG_NO_WEND] = {"\"While\" statement has no matching \"Wend\" statement.", "close the loop with `WEnd`"},
    [MSG_WEND_ALONE] = {"\"Wend\" statement with no matching \"While\" statement.", NULL},
    [MSG_NO_UNTIL] = {"\"Do\" statement has no matching \"Until\" statement.", "close the loop with `Until condition`"},
    [MSG_UNTIL_ALONE] = {"\"Until\" statement with no matching \"Do\" statement.", NULL},
    [MSG_NO_ENDSELECT] = {"\"Select\" statement is missing \"EndSelect\" or \"Case\" statement.", NULL},
    [MSG_ENDSELECT_ALONE] = {"\"EndSelect\" statement with no matching \"Select\" statement.", NULL},
    [MSG_NO_ENDSWITCH] = {"\"Switch\" statement is missing \"EndSwitch\" or \"Case\" statement.",
                          "close the block with `EndSwitch`"},
    [MSG_ENDSWITCH_ALONE] = {"\"EndSwitch\" statement with no matching \"Switch\" statement.", NULL},
    [MSG_CASE_ALONE] = {"\"Case\" statement with no matching \"Select\"or \"Switch\" statement.", NULL},
    [MSG_NO_ENDWITH] = {"\"With\" missing \"EndWith\".", "close the block with `EndWith`"},
    [MSG_ENDWITH_ALONE] = {"\"EndWith\" missing \"With\".", NULL},
    [MSG_FUNC_MISMATCH] = {"\"Func\" statement has no matching \"EndFunc\".", NULL},
    [MSG_NOT_IN_LOOP] = {"\"ExitLoop/ContinueLoop\" statements only valid from inside a For/Do/While loop.",
                         "use `Return` to leave a function, or `Exit` to end the script"},
    [MSG_AFTER_THEN] = {"This keyword cannot be used after a \"Then\" keyword.",
                        "a one-line If takes one plain statement; write a block with `EndIf`"},
    [MSG_BAD_FUNC] = {"Badly formatted \"Func\" statement.", "write `Func Name($a, ByRef $b, $c = 1)`"},
    [MSG_EXPECTED_VARIABLE] = {"Expected a variable in user function call.", NULL},
    [MSG_DUPLICATE_PARAM] = {"Variable appears more than once in function declaration.", NULL},
    [MSG_DUPLICATE_FUNCTION] = {"Duplicate function name.", "names of functions ignore case"},
    [MSG_ILLEGAL_TEXT] = {"Illegal text at the end of statement (one statement per line).", NULL},
    /* run time */
    [MSG_TOO_MANY_ELSE] = {"Too many \"Else\" statements for matching \"If\" statement.", NULL},
    [MSG_CONTINUECASE_ALONE] = {"\"ContinueCase\" statement with no matching \"Select\"or \"Switch\" statement.", NULL},
    [MSG_INVALID_KEYWORD] = {"Invalid keyword at the start of this line.", NULL},
    [MSG_UNDECLARED] = {"Variable used without being declared.", NULL},
    [MSG_SUBSCRIPT_RANGE] = {"Array variable has incorrect number of subscripts or subscript dimension range exceeded.", NULL},
    [MSG_SUBSCRIPT_BAD] = {"Variable subscript badly formatted.", NULL},
    [MSG_SUBSCRIPT_ON_VALUE] = {"Subscript used on non-accessible variable.", NULL},
    [MSG_TOO_MANY_SUBSCRIPTS] = {"Too many subscripts used for an array.", NULL},
    [MSG_MISSING_DIMENSIONS] = {"Missing subscript dimensions in \"Dim\" statement.", NULL},
    [MSG_REDIM_NO_ARRAY] = {"\"ReDim\" used without an array variable.", NULL},
    [MSG_REDIM_INITIALIZED] = {"ReDim array can not be initialized in this manner.", NULL},
    [MSG_ASSIGN_CONST] = {"Cannot assign values to constants.", NULL},
    [MSG_REDECLARE_CONST] = {"Can not redeclare a constant.", NULL},
    [MSG_MAKE_CONST] = {"Cannot make existing variables into constants.", NULL},
    [MSG_MAKE_STATIC] = {"Cannot make existing variables static.", NULL},
    [MSG_STATIC_TO_REGULAR] = {"Cannot make static variables into regular variables.", NULL},
    [MSG_REDECLARE_PARAM] = {"Can not redeclare a parameter inside a user function.", NULL},
    [MSG_SELF_INIT] = {"Can not initialize a variable with itself.", NULL},
    [MSG_CONST_BYREF] = {"Can pass constants by reference only to parameters with \"Const\" keyword.", NULL},
    [MSG_NO_VARIABLE] = {"No variable given for \"Dim\", \"Local\", \"Global\", \"Struct\" or \"Const\" statement.", NULL},
    [MSG_EXPECTED_ASSIGN] = {"Expected a \"=\" operator in assignment statement.", NULL},
    [MSG_BAD_ENUM] = {"Badly formated Enum statement", NULL},
    [MSG_PARAM_COUNT] = {"Incorrect number of parameters in function call.", NULL},
    [MSG_UNKNOWN_FUNCTION] = {"Unknown function name.", NULL},
    [MSG_UNKNOWN_MACRO] = {"Unknown macro.", NULL},
    [MSG_CALL_SYNTAX] = {"Error parsing function call.", NULL},
    [MSG_EXPRESSION] = {"Error in expression.", NULL},
    [MSG_MISSING_BRACKET] = {"Missing right bracket ')' in expression.", NULL},
    [MSG_UNBALANCED] = {"Unbalanced brackets in expression.", NULL},
    [MSG_BAD_FOR] = {"\"For\" statement is badly formatted.",
                     "write `For $i = 1 To 10`, with `Step 2` if need be, or `For $item In $array`"},
    [MSG_NOT_OBJECT] = {"Variable must be of type \"Object\".", NULL},
    [MSG_OBJECT_FAILED] = {"The requested action with this object has failed.", NULL},
    [MSG_NOT_CALLABLE] = {"Variable cannot be accessed in this manner.", NULL},
    [MSG_WITH_OBJECT] = {"Only Object-type variables allowed in a \"With\" statement.", NULL},
    [MSG_RECURSION] = {"Recursion level has been exceeded - AutoIt will quit to prevent stack overflow.", NULL},
};

const char *message_text(MessageCode code) { return messages[code].text ? messages[code].text : ""; }

const char *message_hint(MessageCode code) { return messages[code].hint; }
