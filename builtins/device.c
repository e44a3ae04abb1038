/* Sound, the tray of the CD drive, turning the machine off, and whether the script may do everything. What needs a program of
 * the desktop fails with @error 1 where there is none. */
#include "builtin.h"
#include "helper_program.h"
#include "os/machine.h"
#include "path.h"

#include <stdio.h>
#include <string.h>

static Value failed(Call *call) { return fail(call, 1, 0, from_i32(0)); }

/* Beep([frequency = 500 [, milliseconds = 1000]]) */
static Value device_beep(Call *call) {
    char frequency[16], length[16];
    snprintf(frequency, sizeof frequency, "%d", arg_int_or(call, 0, 500));
    snprintf(length, sizeof length, "%d", arg_int_or(call, 1, 1000));
    const char *const words[] = {"beep", "-f", frequency, "-l", length, NULL};
    return helper_run(call, &(HelperRun){.words = words, .wait = true}) ? from_i32(1) : failed(call);
}

static bool play(Call *call, const char *native, bool wait) {
    const char *const players[][6] = {{"pw-play", native, NULL},
                                      {"paplay", native, NULL},
                                      {"ffplay", "-nodisp", "-autoexit", "-loglevel", "quiet", native},
                                      {"aplay", "-q", native, NULL}};
    for (size_t i = 0; i < sizeof players / sizeof *players; i++) {
        const char *words[8] = {NULL};
        for (size_t k = 0; k < 6 && players[i][k]; k++) words[k] = players[i][k];
        if (helper_run(call, &(HelperRun){.words = words, .wait = wait})) return true;
    }
    return false;
}

/* SoundPlay(file [, wait]): an empty name, which stops a sound in AutoIt, does nothing. */
static Value device_sound_play(Call *call) {
    PathSpot spot;
    if (arg_str(call, 0)->length == 0) return from_i32(1);
    bool found = path_locate(call_paths(call), arg_str(call, 0), &spot) && spot.exists;
    bool ok = found && play(call, buffer_text(&spot.native), arg_int_or(call, 1, 0) == 1);
    path_spot_free(&spot);
    return ok ? from_i32(1) : failed(call);
}

/* SoundSetWaveVolume(percent) */
static Value device_set_volume(Call *call) {
    char percent[16];
    int32_t wanted = arg_int(call, 0);
    if (wanted < 0 || wanted > 100) return failed(call);
    snprintf(percent, sizeof percent, "%d%%", wanted);
    const char *const pulse[] = {"pactl", "set-sink-volume", "@DEFAULT_SINK@", percent, NULL};
    const char *const alsa[] = {"amixer", "-q", "set", "Master", percent, NULL};
    bool ok = helper_run(call, &(HelperRun){.words = pulse, .wait = true}) ||
              helper_run(call, &(HelperRun){.words = alsa, .wait = true});
    return ok ? from_i32(1) : failed(call);
}

/* CDTray(drive, "open" or "closed") */
static Value device_tray(Call *call) {
    OsVolume volume;
    const String *drive = arg_str(call, 0), *status = arg_str(call, 1);
    bool open = str_equal_ascii_nocase(status, "open");
    if (!open && !str_equal_ascii_nocase(status, "closed")) return from_i32(0);
    const char *native = drive->length >= 2 && drive->units[1] == ':' && drive->units[0] < 128
                             ? paths_drive(call_paths(call), (char)drive->units[0])
                             : NULL;
    bool disc = native && os_volume(*native ? native : "/", &volume) == OS_OK && strcmp(volume.type, "iso9660") == 0;
    if (!disc) return from_i32(0);
    const char *const opens[] = {"eject", native, NULL}, *const closes[] = {"eject", "-t", native, NULL};
    return helper_run(call, &(HelperRun){.words = open ? opens : closes, .wait = true}) ? from_i32(1) : failed(call);
}

/* Shutdown(code [, reason]): only where somebody sits at a screen; a script that runs for nobody must not end the machine. */
static Value device_shutdown(Call *call) {
    enum { SHUTDOWN = 1, REBOOT = 2, POWER_DOWN = 8, STANDBY = 32, HIBERNATE = 64 };
    int32_t code = arg_int(call, 0);
    const char *verb = code & HIBERNATE                 ? "hibernate"
                       : code & STANDBY                 ? "suspend"
                       : code & REBOOT                  ? "reboot"
                       : code & (SHUTDOWN | POWER_DOWN) ? "poweroff"
                                                        : NULL;
    if (!verb || !helper_has_display(call)) return failed(call); /* logging off (0) is the desktop's own affair */
    const char *const words[] = {"systemctl", verb, NULL};
    return helper_run(call, &(HelperRun){.words = words, .wait = true}) ? from_i32(1) : failed(call);
}

static Value device_is_admin(Call *call) { return (void)call, from_i32(os_is_superuser()); }

/* clang-format off */
const Builtin device_builtins[] = {
    {"Beep",               0, 2, device_beep,       "Beep([frequency [, duration]])", "A tone of the computer's speaker.",             NEEDS_DESKTOP, PARTLY},
    {"CDTray",             2, 2, device_tray,       "CDTray(drive, status)",          "Opens or closes the tray of a CD drive.",       NEEDS_DESKTOP, PARTLY},
    {"IsAdmin",            0, 0, device_is_admin,   "IsAdmin()",                      "1 when the script runs with full rights.",      0,             FULL},
    {"Shutdown",           1, 2, device_shutdown,   "Shutdown(code [, reason])",      "Ends the session, or turns the machine off.",   NEEDS_PROCESS | NEEDS_DESKTOP, PARTLY},
    {"SoundPlay",          1, 2, device_sound_play, "SoundPlay(filename [, wait])",   "Plays a sound file.",                           NEEDS_DESKTOP, PARTLY},
    {"SoundSetWaveVolume", 1, 1, device_set_volume, "SoundSetWaveVolume(percent)",    "Sets the volume of sounds.",                    NEEDS_DESKTOP, PARTLY},
};
/* clang-format on */
const int device_builtins_count = sizeof device_builtins / sizeof *device_builtins;
