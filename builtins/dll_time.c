/* Time: SYSTEMTIME (8 words), FILETIME (units of 100 nanoseconds since 1601, UTC) and what turns them into each other and into
 * text. The clock is the script's, which may be a virtual one; time zones are the system's, asked for the moment itself. */
#include "dll_native.h"

#define FILETIME_1970 116444736000000000

typedef struct SystemTime {
    uint16_t year, month, weekday, day, hour, minute, second, millisecond;
} SystemTime;

static const char *const day_names[] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
static const char *const month_names[] = {"January", "February", "March",     "April",   "May",      "June",
                                          "July",    "August",   "September", "October", "November", "December"};

/* ---- conversions ---- */

/* Days since 1601-01-01. */
static int64_t days_of(int year, int month, int day) {
    int64_t y = month <= 2 ? year - 1 : year;
    int64_t days = 365 * y + y / 4 - y / 100 + y / 400 + (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return days - 584694;
}

static bool valid(const SystemTime *t) {
    static const uint8_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (t->year < 1601 || t->year > 30828 || t->month < 1 || t->month > 12 || t->day < 1) return false;
    bool leap = (t->year % 4 == 0 && t->year % 100 != 0) || t->year % 400 == 0;
    int length = lengths[t->month - 1] + (leap && t->month == 2);
    return t->day <= length && t->hour < 24 && t->minute < 60 && t->second < 60 && t->millisecond < 1000;
}

static int64_t to_file_time(const SystemTime *t) {
    int64_t seconds = days_of(t->year, t->month, t->day) * 86400 + t->hour * 3600 + t->minute * 60 + t->second;
    return seconds * 10000000 + t->millisecond * 10000;
}

static void from_days(int64_t days, SystemTime *t) {
    int64_t shifted = days + 584694, era = shifted / 146097, in_era = shifted - era * 146097;
    int64_t y = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
    int64_t in_year = in_era - (365 * y + y / 4 - y / 100), m = (5 * in_year + 2) / 153;
    t->day = (uint16_t)(in_year - (153 * m + 2) / 5 + 1);
    t->month = (uint16_t)(m < 10 ? m + 3 : m - 9);
    t->year = (uint16_t)(y + era * 400 + (t->month <= 2));
    t->weekday = (uint16_t)((days + 1) % 7);
}

static SystemTime from_file_time(int64_t time) {
    SystemTime t;
    int64_t seconds = time / 10000000, rest = seconds % 86400;
    from_days(seconds / 86400, &t);
    t.hour = (uint16_t)(rest / 3600);
    t.minute = (uint16_t)(rest / 60 % 60);
    t.second = (uint16_t)(rest % 60);
    t.millisecond = (uint16_t)(time / 10000 % 1000);
    return t;
}

static int64_t now(const Native *n) { return call_now(n->call) / 100 + FILETIME_1970; }

/* What is to be added to get local time at a moment given in UTC, or in local time. */
static int64_t zone_shift(int64_t time, bool utc) {
    int64_t moment = (time - FILETIME_1970) * 100;
    OsCalendar calendar;
    if (!utc) {
        os_calendar(moment, true, &calendar);
        moment = os_calendar_time(&calendar, false);
    }
    os_calendar(moment, false, &calendar);
    return (os_calendar_time(&calendar, true) - moment) / 1000000000 * 10000000;
}

/* FileTimeToLocalFileTime and its reverse use the shift of now, as Windows does. */
static int64_t shift_now(const Native *n) { return zone_shift(now(n), true); }

/* ---- arguments ---- */

static int64_t file_time_at(const void *at) {
    int64_t time = 0;
    if (at) memcpy(&time, at, sizeof time);
    return time;
}

static SystemTime system_time_at(const void *at) {
    SystemTime t = {0};
    if (at) memcpy(&t, at, sizeof t);
    return t;
}

static void put_system_time(Native *n, int i, SystemTime t) {
    if (n->args[i]) memcpy(nat_ptr(n, i), &t, sizeof t);
}

/* ---- clocks ---- */

static uint64_t get_system_time(Native *n) {
    put_system_time(n, 0, from_file_time(now(n)));
    return 0;
}

static uint64_t get_local_time(Native *n) {
    put_system_time(n, 0, from_file_time(now(n) + shift_now(n)));
    return 0;
}

static uint64_t get_time_as_file_time(Native *n) {
    nat_put64(n, 0, (uint64_t)now(n));
    return 0;
}

static uint64_t set_time(Native *n) { return nat_fail(n, 1314, 0); /* the privilege is not held */ }

static uint64_t tick_count(Native *n) { return (uint32_t)(uint64_t)call_clock(n->call); }
static uint64_t tick_count64(Native *n) { return (uint64_t)call_clock(n->call); }

static uint64_t performance_counter(Native *n) {
    nat_put64(n, 0, (uint64_t)(call_clock(n->call) * 10000));
    return 1;
}

static uint64_t performance_frequency(Native *n) {
    nat_put64(n, 0, 10000000);
    return 1;
}

static uint64_t sleep_for(Native *n) {
    if (!call_sleep(n->call, nat_u32(n, 0))) n->failed = true;
    return 0;
}

/* ---- conversions for scripts ---- */

static uint64_t file_to_system(Native *n) {
    int64_t time = file_time_at(nat_ptr(n, 0));
    if (time < 0 || !n->args[0]) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    put_system_time(n, 1, from_file_time(time));
    return 1;
}

static uint64_t system_to_file(Native *n) {
    SystemTime t = system_time_at(nat_ptr(n, 0));
    if (!valid(&t)) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    nat_put64(n, 1, (uint64_t)to_file_time(&t));
    return 1;
}

static uint64_t file_to_local(Native *n) {
    nat_put64(n, 1, (uint64_t)(file_time_at(nat_ptr(n, 0)) + shift_now(n)));
    return 1;
}

static uint64_t local_to_file(Native *n) {
    nat_put64(n, 1, (uint64_t)(file_time_at(nat_ptr(n, 0)) - shift_now(n)));
    return 1;
}

/* (zone, in, out): the zone is the system's, whatever is given */
static uint64_t system_to_zone(Native *n, bool utc) {
    SystemTime t = system_time_at(nat_ptr(n, 1));
    if (!valid(&t)) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    int64_t time = to_file_time(&t), shift = zone_shift(time, utc);
    put_system_time(n, 2, from_file_time(utc ? time + shift : time - shift));
    return 1;
}

static uint64_t system_to_local(Native *n) { return system_to_zone(n, true); }
static uint64_t local_to_system(Native *n) { return system_to_zone(n, false); }

static uint64_t compare_file_time(Native *n) {
    uint64_t a = (uint64_t)file_time_at(nat_ptr(n, 0)), b = (uint64_t)file_time_at(nat_ptr(n, 1));
    return nat_from_i32((a > b) - (a < b));
}

/* FileTimeToDosDateTime(time, date, clock) */
static uint64_t file_to_dos(Native *n) {
    SystemTime t = from_file_time(file_time_at(nat_ptr(n, 0)));
    if (t.year < 1980) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    uint16_t date = (uint16_t)((t.year - 1980) << 9 | t.month << 5 | t.day);
    uint16_t clock = (uint16_t)(t.hour << 11 | t.minute << 5 | t.second / 2);
    if (n->args[1]) memcpy(nat_ptr(n, 1), &date, 2);
    if (n->args[2]) memcpy(nat_ptr(n, 2), &clock, 2);
    return 1;
}

static uint64_t dos_to_file(Native *n) {
    uint32_t date = nat_u32(n, 0) & 0xFFFF, clock = nat_u32(n, 1) & 0xFFFF;
    SystemTime t = {0};
    t.year = (uint16_t)(1980 + (date >> 9));
    t.month = date >> 5 & 15;
    t.day = date & 31;
    t.hour = (uint16_t)(clock >> 11);
    t.minute = clock >> 5 & 63;
    t.second = (uint16_t)((clock & 31) * 2);
    if (!valid(&t)) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    nat_put64(n, 2, (uint64_t)to_file_time(&t));
    return 1;
}

/* TIME_ZONE_INFORMATION: bias, name[32], date, bias, name[32], date, bias; only the present bias is told. */
static uint64_t get_time_zone(Native *n) {
    uint8_t *zone = nat_ptr(n, 0);
    if (!zone) return nat_fail(n, WIN_BAD_PARAMETER, 0xFFFFFFFF);
    int32_t bias = (int32_t)(-shift_now(n) / 600000000);
    memset(zone, 0, 172);
    memcpy(zone, &bias, sizeof bias);
    memcpy(zone + 4, u"UTC", bias ? 0 : 8);
    memcpy(zone + 88, u"UTC", bias ? 0 : 8);
    return 0;
}

/* ---- texts ---- */

typedef struct Format {
    StrBuf out;
    const SystemTime *time;
    uint32_t flags;
} Format;

static void add_number(Format *f, int value, int digits) {
    char text[16];
    int length = 0, power = 1;
    for (int i = 1; i < digits; i++) power *= 10;
    while (power * 10 <= value) power *= 10;
    for (; power > 0; power /= 10) text[length++] = (char)('0' + value / power % 10);
    strbuf_append_ascii(&f->out, text, (size_t)length);
}

static void add_name(Format *f, const char *name, uint32_t run) {
    strbuf_append_ascii(&f->out, name, run == 3 ? 3 : strlen(name));
}

static void add_date_part(Format *f, uint16_t letter, uint32_t run) {
    const SystemTime *t = f->time;
    if (letter == 'd' && run >= 3) return add_name(f, day_names[t->weekday % 7], run);
    if (letter == 'd') return add_number(f, t->day, (int)run);
    if (letter == 'M' && run >= 3) return add_name(f, month_names[(t->month + 11) % 12], run);
    if (letter == 'M') return add_number(f, t->month, (int)run);
    if (letter == 'y' && run >= 3) return add_number(f, t->year, 4);
    if (letter == 'y') return add_number(f, t->year % 100, 2);
    strbuf_append_ascii(&f->out, "AD", 2); /* g */
}

static void add_time_part(Format *f, uint16_t letter, uint32_t run) {
    const SystemTime *t = f->time;
    int digits = run > 1 ? 2 : 1;
    if (letter == 'h') return add_number(f, (t->hour + 11) % 12 + 1, digits);
    if (letter == 'H') return add_number(f, t->hour, digits);
    if (letter == 'm') return add_number(f, t->minute, digits);
    if (letter == 's') return add_number(f, t->second, digits);
    strbuf_append_ascii(&f->out, t->hour < 12 ? "AM" : "PM", run > 1 ? 2 : 1);
}

/* 'text' with '' for a quote; returns where it ends. */
static uint32_t add_quoted(Format *f, const String *s, uint32_t i) {
    for (i++; i < s->length; i++) {
        bool quote = s->units[i] == '\'';
        if (quote && (i + 1 == s->length || s->units[i + 1] != '\'')) return i + 1;
        if (quote) i++;
        strbuf_append_unit(&f->out, s->units[i]);
    }
    return i;
}

static Value format_time(Native *n, const SystemTime *t, const String *pattern, bool date) {
    Format f = {.time = t};
    strbuf_init(&f.out, n->heap);
    for (uint32_t i = 0, run; i < pattern->length; i += run) {
        uint16_t unit = pattern->units[i];
        for (run = 1; i + run < pattern->length && pattern->units[i + run] == unit;) run++;
        if (unit == '\'') {
            run = add_quoted(&f, pattern, i) - i;
        } else if (unit < 128 && unit && strchr(date ? "dMyg" : "hHmst", unit)) {
            (date ? add_date_part : add_time_part)(&f, unit, run);
        } else {
            run = 1;
            strbuf_append_unit(&f.out, unit);
        }
    }
    return strbuf_take(&f.out);
}

static const char *default_pattern(const Native *n, bool date) {
    bool invariant = nat_u32(n, 0) == 0x7F;
    uint32_t flags = nat_u32(n, 1);
    if (date && flags & 2) return invariant ? "dddd, dd MMMM yyyy" : "dddd, MMMM d, yyyy";
    if (date) return invariant ? "MM/dd/yyyy" : "M/d/yyyy";
    if (flags & 1) return flags & 8 ? "HH" : "h tt";
    if (flags & 2) return flags & 8 ? "HH:mm" : "h:mm tt";
    return flags & 8 || invariant ? "HH:mm:ss" : "h:mm:ss tt";
}

/* GetDateFormat, GetTimeFormat(locale, flags, time, pattern, buffer, size): English names whatever the locale; the length with
 * its NUL. */
static uint64_t get_format(Native *n, bool date) {
    SystemTime t = n->args[2] ? system_time_at(nat_ptr(n, 2)) : from_file_time(now(n) + shift_now(n));
    if (!valid(&t) && date) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    SystemTime exact = date ? from_file_time(to_file_time(&t)) : t; /* finds the day of the week */
    Value pattern = nat_text(n, 3);
    if (!is_string(pattern)) pattern = str_from_ascii(n->heap, default_pattern(n, date));
    if (!is_string(pattern)) return nat_no_memory(n);
    Value text = format_time(n, &exact, as_string(pattern), date);
    value_free(pattern);
    if (is_abort(text)) return nat_no_memory(n);
    uint32_t length = as_string(text)->length + 1, room = nat_u32(n, 5);
    if (room && room < length) return value_free(text), nat_fail(n, WIN_SMALL_BUFFER, 0);
    if (room) nat_put_text(n, 4, room, as_string(text));
    value_free(text);
    return length;
}

static uint64_t get_date_format(Native *n) { return get_format(n, true); }
static uint64_t get_time_format(Native *n) { return get_format(n, false); }

/* clang-format off */
const DllRow time_rows[] = {
    {"kernel32", "GetSystemTime",                   get_system_time},
    {"kernel32", "GetLocalTime",                    get_local_time},
    {"kernel32", "GetSystemTimeAsFileTime",         get_time_as_file_time},
    {"kernel32", "GetSystemTimePreciseAsFileTime",  get_time_as_file_time},
    {"kernel32", "SetSystemTime",                   set_time},
    {"kernel32", "SetLocalTime",                    set_time},
    {"kernel32", "GetTickCount",                    tick_count},
    {"kernel32", "GetTickCount64",                  tick_count64},
    {"winmm",    "timeGetTime",                     tick_count},
    {"kernel32", "QueryPerformanceCounter",         performance_counter},
    {"kernel32", "QueryPerformanceFrequency",       performance_frequency},
    {"kernel32", "Sleep",                           sleep_for},
    {"kernel32", "FileTimeToSystemTime",            file_to_system},
    {"kernel32", "SystemTimeToFileTime",            system_to_file},
    {"kernel32", "FileTimeToLocalFileTime",         file_to_local},
    {"kernel32", "LocalFileTimeToFileTime",         local_to_file},
    {"kernel32", "SystemTimeToTzSpecificLocalTime", system_to_local},
    {"kernel32", "TzSpecificLocalTimeToSystemTime", local_to_system},
    {"kernel32", "CompareFileTime",                 compare_file_time},
    {"kernel32", "FileTimeToDosDateTime",           file_to_dos},
    {"kernel32", "DosDateTimeToFileTime",           dos_to_file},
    {"kernel32", "GetTimeZoneInformation",          get_time_zone},
    {"kernel32", "GetDateFormat*",                  get_date_format},
    {"kernel32", "GetTimeFormat*",                  get_time_format},
};
/* clang-format on */
const int time_rows_count = sizeof time_rows / sizeof *time_rows;
