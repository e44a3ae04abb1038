/* Clocks, pauses and the calendar. Time zones are the C library's. */
#define _GNU_SOURCE
#include "os/os.h"

#include <errno.h>
#include <math.h>
#include <time.h>

#define NS_PER_SECOND 1000000000

double os_clock(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

void os_sleep(double milliseconds) {
    if (!(milliseconds > 0)) return;
    double seconds = floor(milliseconds / 1e3);
    if (seconds > 1e9) seconds = 1e9;
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    int64_t ns = t.tv_nsec + (int64_t)((milliseconds - seconds * 1e3) * 1e6);
    t.tv_sec += (time_t)seconds + (time_t)(ns / NS_PER_SECOND);
    t.tv_nsec = (long)(ns % NS_PER_SECOND);
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &t, NULL) == EINTR) continue;
}

int64_t os_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * NS_PER_SECOND + t.tv_nsec;
}

void os_calendar(int64_t nanoseconds, bool utc, OsCalendar *calendar) {
    int64_t rest = nanoseconds % NS_PER_SECOND;
    if (rest < 0) rest += NS_PER_SECOND;
    time_t seconds = (time_t)((nanoseconds - rest) / NS_PER_SECOND);
    struct tm tm = {0};
    if (utc)
        gmtime_r(&seconds, &tm);
    else
        localtime_r(&seconds, &tm);
    *calendar = (OsCalendar){.year = tm.tm_year + 1900,
                             .month = tm.tm_mon + 1,
                             .day = tm.tm_mday,
                             .hour = tm.tm_hour,
                             .minute = tm.tm_min,
                             .second = tm.tm_sec,
                             .millisecond = (int)(rest / 1000000),
                             .weekday = tm.tm_wday + 1,
                             .yearday = tm.tm_yday + 1};
}

int64_t os_calendar_time(const OsCalendar *calendar, bool utc) {
    struct tm tm = {.tm_year = calendar->year - 1900,
                    .tm_mon = calendar->month - 1,
                    .tm_mday = calendar->day,
                    .tm_hour = calendar->hour,
                    .tm_min = calendar->minute,
                    .tm_sec = calendar->second,
                    .tm_isdst = -1};
    time_t seconds = utc ? timegm(&tm) : mktime(&tm);
    if (seconds > INT64_MAX / NS_PER_SECOND - 1) seconds = INT64_MAX / NS_PER_SECOND - 1; /* the year 2262 */
    if (seconds < INT64_MIN / NS_PER_SECOND + 1) seconds = INT64_MIN / NS_PER_SECOND + 1;
    return (int64_t)seconds * NS_PER_SECOND + (int64_t)calendar->millisecond * 1000000;
}

void os_zone_name(int64_t nanoseconds, Buffer *out) {
    time_t seconds = (time_t)(nanoseconds / NS_PER_SECOND);
    char name[32];
    struct tm tm = {0};
    localtime_r(&seconds, &tm);
    if (strftime(name, sizeof name, "%Z", &tm)) buffer_append_str(out, name);
}
