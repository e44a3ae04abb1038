/* What the library's files in script cannot ask for otherwise: the clock and the time zone. Only the library calls these. */
#include "binary.h"
#include "builtin.h"
#include "os/os.h"

/* FILETIME counts 100 nanoseconds from 1601 on. */
#define FILETIME_1970 116444736000000000

/* __Au3_Clock(): now, as the number in a FILETIME, UTC. */
static Value library_clock(Call *call) { return from_i64(call->heap, call_now(call) / 100 + FILETIME_1970); }

/* The moment of a FILETIME in nanoseconds since 1970; 1970 for those that do not fit. */
static int64_t moment_of(int64_t filetime) {
    bool fits = filetime > FILETIME_1970 - INT64_MAX / 100 && filetime < FILETIME_1970 + INT64_MAX / 100;
    return fits ? (filetime - FILETIME_1970) * 100 : 0;
}

/* __Au3_TimeZone(time, utc): how many minutes local time is ahead of UTC at a time; `utc` says which of the two it is. */
static Value library_time_zone(Call *call) {
    int64_t moment = moment_of(arg_i64(call, 0));
    OsCalendar calendar;
    if (!arg_bool(call, 1)) {
        os_calendar(moment, true, &calendar);
        moment = os_calendar_time(&calendar, false);
    }
    os_calendar(moment, false, &calendar);
    int64_t ahead = os_calendar_time(&calendar, true) - moment;
    return from_i32((int32_t)(ahead / 60000000000));
}

/* __Au3_ZoneName(time): what the time zone is called then. */
static Value library_zone_name(Call *call) {
    Buffer name;
    buffer_init(&name, call->heap);
    os_zone_name(moment_of(arg_i64(call, 0)), &name);
    Value result = str_from_utf8(call->heap, buffer_text(&name), name.length);
    buffer_free(&name);
    return result;
}

/* __Au3_Random(bytes): random bytes that the script's own random numbers do not know of; at most 256. */
static Value library_random(Call *call) {
    uint8_t bytes[256];
    int32_t size = arg_int(call, 0);
    if (size < 0 || size > 256) return fail(call, 1, 0, from_i32(0));
    os_random(bytes, (size_t)size);
    return binary_new(call->heap, bytes, (size_t)size);
}

/* clang-format off */
const Builtin library_system_builtins[] = {
    {"__Au3_Clock",    0, 0, library_clock,     "__Au3_Clock()",             "Now in units of 100 nanoseconds since 1601, UTC; for the library.", 0, FULL},
    {"__Au3_TimeZone", 2, 2, library_time_zone, "__Au3_TimeZone(time, utc)", "Minutes by which local time is ahead; for the library.",            0, FULL},
    {"__Au3_ZoneName", 1, 1, library_zone_name, "__Au3_ZoneName(time)",      "What the time zone is called; for the library.",                   0, FULL},
    {"__Au3_Random",   1, 1, library_random,    "__Au3_Random(bytes)",       "Random bytes; for the library.",                                    0, FULL},
};
/* clang-format on */
const int library_system_builtins_count = sizeof library_system_builtins / sizeof *library_system_builtins;
