/* COM objects exist on Windows only: no class is ever found here, and scripts are told so as AutoIt tells of a class that is
 * missing. */
#include "builtin.h"

#define CLASS_NOT_FOUND (-2147221005) /* "invalid class string" */

static Value com_create(Call *call) { return fail(call, CLASS_NOT_FOUND, 0, from_i32(0)); }
static Value com_create_interface(Call *call) { return fail(call, 1, 0, from_i32(0)); }
static Value com_no_name(Call *call) { return fail(call, 1, 0, VALUE_EMPTY); }

/* ObjEvent("AutoIt.Error", function): there will be no such event; the result is no object. */
static Value com_event(Call *call) {
    bool errors = str_equal_ascii_nocase(arg_str(call, 0), "AutoIt.Error");
    return errors && call->count > 1 ? from_i32(0) : fail(call, 1, 0, VALUE_EMPTY);
}

/* clang-format off */
const Builtin com_builtins[] = {
    {"ObjCreate",          1, 4, com_create,           "ObjCreate(classname [, servername [, username [, password]]])", "Makes a COM object.",                              NEEDS_NATIVE, WINDOWS},
    {"ObjCreateInterface", 2, 4, com_create_interface, "ObjCreateInterface(CLSID, IID [, description [, flag]])",       "Makes a COM object with a described interface.",   NEEDS_NATIVE, WINDOWS},
    {"ObjEvent",           1, 3, com_event,            "ObjEvent(ObjectVar, functionprefix [, interface_name])",        "The functions to call for events of a COM object.", NEEDS_NATIVE, WINDOWS},
    {"ObjGet",             1, 3, com_create,           "ObjGet(filename [, classname [, instance]])",                   "A COM object from a file or one that runs.",       NEEDS_NATIVE, WINDOWS},
    {"ObjName",            1, 2, com_no_name,          "ObjName(Objectvariable [, Flag])",                              "What a COM object is.",                            NEEDS_NATIVE, WINDOWS},
};
/* clang-format on */
const int com_builtins_count = sizeof com_builtins / sizeof *com_builtins;
