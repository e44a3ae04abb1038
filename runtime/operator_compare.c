/* The comparisons of any two values. <>, <= and >= are the negations of =, > and < (also where nothing is comparable).
 *
 * The kinds are sorted out in a fixed order: numbers, texts, what compares with nothing, Bool, Ptr, Binary; what is left is a
 * number with a text. */
#include "base/text.h"
#include "binary.h"
#include "compare.h"
#include "convert.h"
#include "function.h"
#include "number.h"
#include "operator.h"
#include "str.h"

/* How two values stand to each other; APART: neither equal nor in any order. */
typedef enum Order { BELOW = -1, EQUAL = 0, ABOVE = 1, APART = 2 } Order;

static Order order_ints(int64_t a, int64_t b) { return a < b ? BELOW : a > b ? ABOVE : EQUAL; }
static Order order_addresses(uint64_t a, uint64_t b) { return a < b ? BELOW : a > b ? ABOVE : EQUAL; }
static Order order_doubles(double a, double b) { return a < b ? BELOW : a > b ? ABOVE : a == b ? EQUAL : APART; }

/* Arrays, maps, structures and functions: without order, and equal to nothing (functions: to themselves). */
static bool is_inert(Value v) { return is_array(v) || is_map(v) || is_struct(v) || is_object(v) || is_function(v); }

/* ---- < and > ---- */

static Order order_texts(const String *a, const String *b) {
    int sign = str_compare(a, b, TEXT_NOCASE);
    return sign < 0 ? BELOW : sign > 0 ? ABOVE : EQUAL;
}

/* What stands beside a Ptr, as an address. */
static uint64_t address_of(Value v) { return is_binary(v) ? 0 : (uint64_t)to_i64(v); }

static Order order_pointers(Value a, Value b) {
    if (is_double(a) || is_double(b)) return APART;
    return order_addresses(address_of(a), address_of(b));
}

/* A Binary beside a number counts as an integer of the number's size, beside a Double as 0. */
static Order order_binaries(Value a, Value b) {
    Value other = is_binary(a) ? b : a;
    if (is_double(other)) return order_doubles(to_double(a), to_double(b));
    if (is_i32(other)) return order_ints(to_i32(a), to_i32(b));
    return is_i64(other) ? order_ints(to_i64(a), to_i64(b)) : APART;
}

static Order order_values(Value a, Value b) {
    if (is_int(a) && is_int(b)) return order_ints(as_int(a), as_int(b));
    if (is_string(a) && is_string(b)) return order_texts(as_string(a), as_string(b));
    if (is_keyword(a) || is_keyword(b) || is_inert(a) || is_inert(b)) return APART;
    if (is_bool(a) || is_bool(b)) return order_ints(to_i32(a), to_i32(b));
    if (is_pointer(a) || is_pointer(b)) return order_pointers(a, b);
    if (is_binary(a) || is_binary(b)) return order_binaries(a, b);
    return order_doubles(to_double(a), to_double(b));
}

bool op_less(Value a, Value b) { return order_values(a, b) == BELOW; }
bool op_greater(Value a, Value b) { return order_values(a, b) == ABOVE; }

/* ---- = ---- */

/* = with a Bool compares truth. That False = $array (or object) holds, though not the other way round, is AutoIt's own oddity.
 */
static bool equal_truth(Value a, Value b) {
    if (is_inert(a) || (is_inert(b) && !is_array(b) && !is_object(b))) return false;
    return to_bool(a) == to_bool(b);
}

static bool same_bytes(const Binary *a, const Binary *b) { return a->size == b->size && !memcmp(a->bytes, b->bytes, a->size); }

static int hex_digit(unsigned unit) {
    if (unit - '0' < 10) return (int)(unit - '0');
    unsigned letter = (unit | 32) - 'a';
    return unit < 128 && letter < 6 ? (int)letter + 10 : -1;
}

/* Is the text the hex form of the bytes, 0x and two digits for each? */
static bool is_hex_of(const String *s, const Binary *binary) {
    if (s->length != 2 + (uint64_t)binary->size * 2 || s->units[0] != '0' || (s->units[1] | 32) != 'x') return false;
    for (uint32_t i = 0; i < binary->size; i++) {
        const uint16_t *pair = s->units + 2 + (size_t)i * 2;
        if (hex_digit(pair[0]) != binary->bytes[i] >> 4 || hex_digit(pair[1]) != (binary->bytes[i] & 15)) return false;
    }
    return true;
}

/* A Binary equals its hex form and the text of which it is the ANSI bytes. */
static bool equal_text(const Binary *binary, const String *s) {
    if (is_hex_of(s, binary)) return true;
    if (s->length != binary->size) return false;
    for (uint32_t i = 0; i < s->length; i++) {
        if (text_to_ansi(s->units[i]) != binary->bytes[i]) return false;
    }
    return true;
}

bool op_equal(Value a, Value b) {
    if (is_string(a) && is_string(b)) return str_same(as_string(a), as_string(b));
    if (is_keyword(a) || is_keyword(b)) return value_same(a, b);
    if (is_bool(a) || is_bool(b)) return equal_truth(a, b);
    if (is_inert(a) || is_inert(b)) return (is_function(a) || is_object(a)) && value_same(a, b);
    if (is_binary(a) && is_binary(b)) return same_bytes(as_binary(a), as_binary(b));
    if (is_binary(a) && is_string(b)) return equal_text(as_binary(a), as_string(b));
    if (is_string(a) && is_binary(b)) return equal_text(as_binary(b), as_string(a));
    return order_values(a, b) == EQUAL;
}

/* ---- == ---- */

/* The text of a value that is no Binary, kept right here unless it is a String. */
typedef struct View {
    const uint16_t *units;
    size_t length;
    uint16_t local[NUMBER_TEXT_MAX];
} View;

static void view_open(View *view, Value v) {
    if (is_string(v)) {
        view->units = as_string(v)->units;
        view->length = as_string(v)->length;
        return;
    }
    char text[NUMBER_TEXT_MAX];
    int length = to_short_text(v, text);
    for (int i = 0; i < length; i++) view->local[i] = (uint8_t)text[i];
    view->units = view->local;
    view->length = (size_t)length;
}

/* Is this the text that a Binary prints as (upper case; nothing when it is empty)? */
static bool is_text_of(const View *view, const Binary *binary) {
    static const char digits[16] = "0123456789ABCDEF";
    if (!binary->size) return view->length == 0;
    if (view->length != 2 + (uint64_t)binary->size * 2 || view->units[0] != '0' || view->units[1] != 'x') return false;
    for (uint32_t i = 0; i < binary->size; i++) {
        const uint16_t *pair = view->units + 2 + (size_t)i * 2;
        if (pair[0] != (uint8_t)digits[binary->bytes[i] >> 4] || pair[1] != (uint8_t)digits[binary->bytes[i] & 15])
            return false;
    }
    return true;
}

/* Null and user functions have no text that could be compared. */
static bool has_no_text(Value v) { return is_null(v) || (is_function(v) && as_function(v)->user); }

bool op_same(Value a, Value b) {
    if (is_string(a) && is_string(b)) return str_equal(as_string(a), as_string(b));
    if (is_int(a) && is_int(b)) return as_int(a) == as_int(b);
    if (has_no_text(a) || has_no_text(b)) return value_same(a, b);
    if (is_object(a) || is_object(b)) return false;
    if (is_binary(a) && is_binary(b)) return same_bytes(as_binary(a), as_binary(b));
    View view, other;
    view_open(&view, is_binary(a) ? b : a);
    if (is_binary(a)) return is_text_of(&view, as_binary(a));
    if (is_binary(b)) return is_text_of(&view, as_binary(b));
    view_open(&other, b);
    return view.length == other.length && (!view.length || !memcmp(view.units, other.units, view.length * 2));
}
