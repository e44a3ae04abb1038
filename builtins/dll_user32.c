/* user32 without windows: rectangles, measures of a screen that is not there, colours of the system, the answers of a desktop
 * without a window. */
#include "dll_native.h"
#include "keys.h"

typedef struct Rect {
    int32_t left, top, right, bottom;
} Rect;

static Rect rect_at(const Native *n, int i) {
    Rect r = {0, 0, 0, 0};
    if (n->args[i]) memcpy(&r, nat_ptr(n, i), sizeof r);
    return r;
}

static void put_rect(const Native *n, int i, Rect r) {
    if (n->args[i]) memcpy(nat_ptr(n, i), &r, sizeof r);
}

static bool is_empty(Rect r) { return r.left >= r.right || r.top >= r.bottom; }
static int32_t least(int32_t a, int32_t b) { return a < b ? a : b; }
static int32_t most(int32_t a, int32_t b) { return a > b ? a : b; }
static int32_t wrap_add(int32_t a, int32_t b) { return (int32_t)((uint32_t)a + (uint32_t)b); }

static Rect meet(Rect a, Rect b) {
    Rect both = {most(a.left, b.left), most(a.top, b.top), least(a.right, b.right), least(a.bottom, b.bottom)};
    return is_empty(a) || is_empty(b) || is_empty(both) ? (Rect){0, 0, 0, 0} : both;
}

static uint64_t set_rect(Native *n) {
    put_rect(n, 0, (Rect){nat_i32(n, 1), nat_i32(n, 2), nat_i32(n, 3), nat_i32(n, 4)});
    return n->args[0] != 0;
}

static uint64_t set_rect_empty(Native *n) {
    put_rect(n, 0, (Rect){0, 0, 0, 0});
    return n->args[0] != 0;
}

static uint64_t copy_rect(Native *n) {
    put_rect(n, 0, rect_at(n, 1));
    return n->args[0] && n->args[1];
}

static uint64_t equal_rect(Native *n) {
    Rect a = rect_at(n, 0), b = rect_at(n, 1);
    return n->args[0] && n->args[1] && memcmp(&a, &b, sizeof a) == 0;
}

static uint64_t is_rect_empty(Native *n) { return is_empty(rect_at(n, 0)); }

static uint64_t inflate_rect(Native *n) {
    Rect r = rect_at(n, 0);
    int32_t x = nat_i32(n, 1), y = nat_i32(n, 2);
    put_rect(n, 0, (Rect){wrap_add(r.left, -x), wrap_add(r.top, -y), wrap_add(r.right, x), wrap_add(r.bottom, y)});
    return n->args[0] != 0;
}

static uint64_t offset_rect(Native *n) {
    Rect r = rect_at(n, 0);
    int32_t x = nat_i32(n, 1), y = nat_i32(n, 2);
    put_rect(n, 0, (Rect){wrap_add(r.left, x), wrap_add(r.top, y), wrap_add(r.right, x), wrap_add(r.bottom, y)});
    return n->args[0] != 0;
}

static uint64_t intersect_rect(Native *n) {
    Rect both = meet(rect_at(n, 1), rect_at(n, 2));
    put_rect(n, 0, both);
    return !is_empty(both);
}

static uint64_t union_rect(Native *n) {
    Rect a = rect_at(n, 1), b = rect_at(n, 2), both;
    both = (Rect){least(a.left, b.left), least(a.top, b.top), most(a.right, b.right), most(a.bottom, b.bottom)};
    if (is_empty(a)) both = is_empty(b) ? (Rect){0, 0, 0, 0} : b;
    if (is_empty(b) && !is_empty(a)) both = a;
    put_rect(n, 0, both);
    return !is_empty(both);
}

/* What is left of the first: a part is taken away only when it goes over the whole width or height. */
static uint64_t subtract_rect(Native *n) {
    Rect a = rect_at(n, 1), both = meet(a, rect_at(n, 2));
    if (!is_empty(both) && both.top == a.top && both.bottom == a.bottom) {
        if (both.left == a.left)
            a.left = both.right;
        else if (both.right == a.right)
            a.right = both.left;
    } else if (!is_empty(both) && both.left == a.left && both.right == a.right) {
        if (both.top == a.top)
            a.top = both.bottom;
        else if (both.bottom == a.bottom)
            a.bottom = both.top;
    }
    put_rect(n, 0, is_empty(a) ? (Rect){0, 0, 0, 0} : a);
    return !is_empty(a);
}

/* PtInRect(rectangle, point by value) */
static uint64_t pt_in_rect(Native *n) {
    Rect r = rect_at(n, 0);
    int32_t x = (int32_t)(uint32_t)nat_u64(n, 1), y = (int32_t)(uint32_t)(nat_u64(n, 1) >> 32);
    return x >= r.left && x < r.right && y >= r.top && y < r.bottom;
}

/* ---- a desktop that nobody sees ---- */

static uint64_t get_system_metrics(Native *n) {
    static const struct {
        uint8_t index;
        int16_t value;
    } known[] = {{0, 1920},  {1, 1080},  {2, 17},  {3, 17},    {4, 23},    {5, 1},   {6, 1},     {7, 3},
                 {8, 3},     {11, 32},   {12, 32}, {13, 32},   {14, 32},   {15, 20}, {16, 1920}, {17, 1017},
                 {19, 1},    {20, 17},   {21, 17}, {28, 136},  {29, 39},   {30, 36}, {31, 22},   {32, 4},
                 {33, 4},    {36, 4},    {37, 4},  {43, 3},    {45, 2},    {46, 2},  {49, 16},   {50, 16},
                 {61, 1936}, {62, 1056}, {75, 1},  {78, 1920}, {79, 1080}, {80, 1},  {81, 1}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (known[i].index == nat_u32(n, 0)) return (uint64_t)known[i].value;
    }
    return 0;
}

static uint64_t get_sys_color(Native *n) {
    static const uint32_t colors[31] = {0xC8C8C8, 0x000000, 0xD1B499, 0xDBCDBF, 0xF0F0F0, 0xFFFFFF, 0x646464, 0x000000,
                                        0x000000, 0x000000, 0xB4B4B4, 0xFCF7F4, 0xABABAB, 0xFF9933, 0xFFFFFF, 0xF0F0F0,
                                        0xA0A0A0, 0x6D6D6D, 0x000000, 0x544E43, 0xFFFFFF, 0x696969, 0xE3E3E3, 0x000000,
                                        0xE1FFFF, 0x000000, 0xCC6600, 0xEAD1B9, 0xF2E4D7, 0xFF9933, 0xF0F0F0};
    return nat_u32(n, 0) < 31 ? colors[nat_u32(n, 0)] : 0;
}

/* GetLastInputInfo(information): size, ticks of the last input: now, nobody knows */
static uint64_t last_input(Native *n) {
    if (!n->args[0]) return 0;
    uint32_t ticks = (uint32_t)(uint64_t)call_clock(n->call);
    memcpy((char *)nat_ptr(n, 0) + 4, &ticks, sizeof ticks);
    return 1;
}

static uint64_t no_window(Native *n) { return nat_fail(n, 1400, 0); }
static uint64_t double_click_time(Native *n) { return (void)n, 500; }

static uint64_t key_async(Native *n) {
    int state = keys_state(n->call, nat_i32(n, 0));
    return (uint64_t)(state & AU3_KEY_DOWN ? -0x8000 : 0) | (state & AU3_KEY_PRESSED ? 1 : 0);
}

/* What is switched on (Caps Lock) the host does not tell. */
static uint64_t key_now(Native *n) { return keys_state(n->call, nat_i32(n, 0)) & AU3_KEY_DOWN ? (uint64_t)-0x80 : 0; }

static uint64_t clip_cursor(Native *n) {
    Rect r = rect_at(n, 0);
    Au3Rectangle area = {r.left, r.top, r.right, r.bottom};
    return keys_trap_mouse(n->call, n->args[0] ? &area : NULL);
}

/* clang-format off */
const DllRow user32_rows[] = {
    {"user32", "SetRect",                  set_rect},
    {"user32", "SetRectEmpty",             set_rect_empty},
    {"user32", "CopyRect",                 copy_rect},
    {"user32", "EqualRect",                equal_rect},
    {"user32", "IsRectEmpty",              is_rect_empty},
    {"user32", "InflateRect",              inflate_rect},
    {"user32", "OffsetRect",               offset_rect},
    {"user32", "IntersectRect",            intersect_rect},
    {"user32", "UnionRect",                union_rect},
    {"user32", "SubtractRect",             subtract_rect},
    {"user32", "PtInRect",                 pt_in_rect},
    {"user32", "GetSystemMetrics",         get_system_metrics},
    {"user32", "GetSysColor",              get_sys_color},
    {"user32", "GetLastInputInfo",         last_input},
    {"user32", "GetDoubleClickTime",       double_click_time},
    {"user32", "IsWindow",                 no_window},
    {"user32", "IsWindowVisible",          no_window},
    {"user32", "IsWindowEnabled",          no_window},
    {"user32", "GetParent",                no_window},
    {"user32", "GetWindowThreadProcessId", no_window},
    {"user32", "FindWindow*",              nat_zero},
    {"user32", "FindWindowEx*",            nat_zero},
    {"user32", "GetForegroundWindow",      nat_zero},
    {"user32", "GetActiveWindow",          nat_zero},
    {"user32", "GetFocus",                 nat_zero},
    {"user32", "GetAsyncKeyState",         key_async},
    {"user32", "GetKeyState",              key_now},
    {"user32", "ClipCursor",               clip_cursor},
    {"user32", "SetProcessDPIAware",       nat_one},
};
/* clang-format on */
const int user32_rows_count = sizeof user32_rows / sizeof *user32_rows;
