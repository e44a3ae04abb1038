/* Numbers: rounding, roots, logarithms, trigonometry, Mod.
 *
 * Most of them read any value as a Double, give a Double and never set @error. What gives an integer goes the way of Int(),
 * number_to_i64_near, with its odd results for large numbers. Random is in random.c, Int and Number in type.c.
 * A result that is no number is always the negative NaN (printed -1.#IND), whatever the C library of the platform makes. */
#include "builtin.h"
#include "number.h"

#include <math.h>

static inline double number_arg(const Call *call, int i) {
    Value v = call->args[i];
    if (is_double(v)) return as_double(v);
    return is_i32(v) ? as_i32(v) : to_double(v);
}

static const Value not_a_number = {0xFFF8000000000000u};

/* The result of a function of x; a NaN that came in goes out as it was. */
static inline Value math_result(double x, double result) {
    if (result == result) return from_double(result);
    return x == x ? not_a_number : from_foreign_double(result);
}

/* ---- to whole numbers ---- */

/* Abs(number) */
static Value math_abs(Call *call) {
    double x = number_arg(call, 0);
    return x == x ? from_double(fabs(x)) : from_foreign_double(x);
}

/* Ceiling(number) */
static Value math_ceiling(Call *call) {
    if (is_i32(call->args[0])) return call->args[0];
    return from_int(call->heap, number_to_i64_near(ceil(number_arg(call, 0))));
}

/* Floor(number) */
static Value math_floor(Call *call) {
    if (is_i32(call->args[0])) return call->args[0];
    return from_int(call->heap, number_to_i64_near(floor(number_arg(call, 0))));
}

/* 10 to the power of `places`; the negative powers are quotients, so that they vanish beyond -308. */
static double power_of_ten(int32_t places) {
    static const double small[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    double size = fabs((double)places);
    double power = size < 10 ? small[(int)size] : pow(10, size);
    return places < 0 ? 1 / power : power;
}

static double round_half_up(double x) { return x >= 0 ? floor(x + 0.5) : ceil(x - 0.5); }

/* Round(number, places): halves away from zero. Without places an integer, with places a Double. */
static Value math_round(Call *call) {
    double x = number_arg(call, 0);
    if (call->count < 2) {
        if (is_i32(call->args[0])) return call->args[0];
        return from_int(call->heap, number_to_i64_near(round_half_up(x)));
    }
    double power = power_of_ten(arg_int(call, 1));
    return math_result(x, round_half_up(x * power) / power);
}

/* ---- division ---- */

static Value mod_double(Call *call) {
    double x = number_arg(call, 0), y = number_arg(call, 1);
    if (y == 0) return not_a_number;
    return math_result(x == x ? y : x, fmod(x, y));
}

static Value mod_i64(Call *call, int64_t x, int64_t y) {
    if (y == 0) return not_a_number;
    return from_i64(call->heap, y == -1 ? 0 : x % y);
}

/* Mod(value1, value2): the remainder, with the sign of value1; of two integers an integer. */
static Value math_mod(Call *call) {
    Value a = call->args[0], b = call->args[1];
    if (is_i32(a) && is_i32(b)) {
        int32_t y = as_i32(b);
        if (y > 0) return from_i32(as_i32(a) % y);
        if (y < -1) return from_i32(as_i32(a) % y);
        return y ? from_i32(0) : not_a_number;
    }
    if (is_int(a) && is_int(b)) return mod_i64(call, as_int(a), as_int(b));
    return mod_double(call);
}

/* ---- functions of one number ---- */

/* Exp(number) */
static Value math_exp(Call *call) {
    double x = number_arg(call, 0);
    return math_result(x, exp(x));
}

/* Log(number): natural logarithm. */
static Value math_log(Call *call) {
    double x = number_arg(call, 0);
    return math_result(x, log(x));
}

/* Sqrt(number) */
static Value math_sqrt(Call *call) {
    double x = number_arg(call, 0);
    return math_result(x, sqrt(x));
}

/* Sin(radians) */
static Value math_sin(Call *call) {
    double x = number_arg(call, 0);
    return math_result(x, sin(x));
}

/* Cos(radians) */
static Value math_cos(Call *call) {
    double x = number_arg(call, 0);
    return math_result(x, cos(x));
}

/* Tan(radians) */
static Value math_tan(Call *call) {
    double x = number_arg(call, 0);
    return math_result(x, tan(x));
}

/* ASin(number) */
static Value math_asin(Call *call) {
    double x = number_arg(call, 0);
    return math_result(x, asin(x));
}

/* ACos(number) */
static Value math_acos(Call *call) {
    double x = number_arg(call, 0);
    return math_result(x, acos(x));
}

/* ATan(number) */
static Value math_atan(Call *call) {
    double x = number_arg(call, 0);
    return math_result(x, atan(x));
}

/* clang-format off */
const Builtin math_builtins[] = {
    {"Abs",     1, 1, math_abs,     "Abs(number)",             "Absolute value.",                                  0, FULL},
    {"ACos",    1, 1, math_acos,    "ACos(number)",            "Arc cosine, in radians.",                          0, FULL},
    {"ASin",    1, 1, math_asin,    "ASin(number)",            "Arc sine, in radians.",                            0, FULL},
    {"ATan",    1, 1, math_atan,    "ATan(number)",            "Arc tangent, in radians.",                         0, FULL},
    {"Ceiling", 1, 1, math_ceiling, "Ceiling(number)",         "Next whole number that is not below.",             0, FULL},
    {"Cos",     1, 1, math_cos,     "Cos(radians)",            "Cosine of an angle.",                              0, FULL},
    {"Exp",     1, 1, math_exp,     "Exp(number)",             "e to the power of a number.",                      0, FULL},
    {"Floor",   1, 1, math_floor,   "Floor(number)",           "Next whole number that is not above.",             0, FULL},
    {"Log",     1, 1, math_log,     "Log(number)",             "Natural logarithm.",                               0, FULL},
    {"Mod",     2, 2, math_mod,     "Mod(value1, value2)",     "Remainder of a division.",                         0, FULL},
    {"Round",   1, 2, math_round,   "Round(number [, places])", "Rounds to so many decimal places; halves go up.", 0, FULL},
    {"Sin",     1, 1, math_sin,     "Sin(radians)",            "Sine of an angle.",                                0, FULL},
    {"Sqrt",    1, 1, math_sqrt,    "Sqrt(number)",            "Square root.",                                     0, FULL},
    {"Tan",     1, 1, math_tan,     "Tan(radians)",            "Tangent of an angle.",                             0, FULL},
};
/* clang-format on */
const int math_builtins_count = sizeof math_builtins / sizeof *math_builtins;
