/* Objects: the classes that are there on every system (runtime/object.h), and the function that is told of failures. COM itself
 * exists on Windows only; scripts are told of its classes as AutoIt tells of one that is missing. */
#include "builtin.h"
#include "object.h"

#define NAME_KINDS 7

/* Is this the class of Scripting.Dictionary, by name or number? */
static bool is_dictionary(const String *name) {
    return str_equal_ascii_nocase(name, "Scripting.Dictionary") ||
           str_equal_ascii_nocase(name, "{EE09B103-97E0-11CF-978F-00A02463E06F}");
}

/* ObjCreate(class) */
static Value com_create(Call *call) {
    if (call->count == 1 && is_dictionary(arg_str(call, 0))) return dictionary_new(call->heap);
    return fail(call, OBJECT_CLASS_MISSING, 0, from_i32(0));
}

static Value com_get(Call *call) { return fail(call, OBJECT_CLASS_MISSING, 0, from_i32(0)); }
static Value com_create_interface(Call *call) { return fail(call, 1, 0, from_i32(0)); }

/* ObjName(object [, kind]): 1 its name, 2 and 3 its class, 6 its number; 7 its interface; its files (4, 5) are "". */
static Value com_name(Call *call) {
    int32_t kind = call->count > 1 ? arg_int(call, 1) : 1;
    if (!is_object(call->args[0]) || kind < 1 || kind > NAME_KINDS) return fail(call, 1, 0, VALUE_EMPTY);
    const ObjectClass *class = as_object(call->args[0])->class;
    const char *texts[NAME_KINDS] = {class->name, class->id, class->id, "", "", class->guid, class->interface};
    return str_from_ascii(call->heap, texts[kind - 1]);
}

/* ObjEvent("AutoIt.Error" [, function]): the function is told of failing objects as long as the result lives; without one, the
 * name of that function. Other events do not exist here. */
static Value com_event(Call *call) {
    if (!str_equal_ascii_nocase(arg_str(call, 0), "AutoIt.Error")) return fail(call, 1, 0, VALUE_EMPTY);
    if (call->count == 1) return object_error_function(call);
    Value object = object_error_new(call, call->args[1]);
    return is_null(object) ? fail(call, 1, 0, VALUE_EMPTY) : object;
}

/* clang-format off */
const Builtin com_builtins[] = {
    {"ObjCreate",          1, 4, com_create,           "ObjCreate(class [, server [, user [, password]]])",       "Makes an object; here Scripting.Dictionary only.",  0,            PARTLY},
    {"ObjCreateInterface", 2, 4, com_create_interface, "ObjCreateInterface(CLSID, IID [, description [, flag]])", "Makes a COM object with a described interface.",    NEEDS_NATIVE, WINDOWS},
    {"ObjEvent",           1, 3, com_event,            "ObjEvent(object, function [, interface])",                "The function that is told of failing objects.",     0,            PARTLY},
    {"ObjGet",             1, 3, com_get,              "ObjGet(filename [, classname [, instance]])",             "A COM object from a file or one that runs.",        NEEDS_NATIVE, WINDOWS},
    {"ObjName",            1, 2, com_name,             "ObjName(object [, kind])",                                "What an object is.",                                0,            PARTLY},
};
/* clang-format on */
const int com_builtins_count = sizeof com_builtins / sizeof *com_builtins;
