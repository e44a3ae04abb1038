/* The macros that tell of the machine, its folders, the time and the interpreter; those of the running script are the
 * runtime's.
 *
 * Folders that the desktop knows (documents, settings, temporary files) are the user's own in their Windows form
 * (Z:\home\me\...); those of Windows itself lie on the private drive C:. */
#include "builtin.h"
#include "environment.h"
#include "os/os.h"
#include "path.h"
#include "windows_variable.h"

#include <stdio.h>
#include <string.h>

/* ---- texts ---- */

static Value text_of(Call *call, const char *text) { return str_from_utf8(call->heap, text, strlen(text)); }

/* What one of os.h's functions appends. */
static Value text_from(Call *call, void (*append)(Buffer *out)) {
    Buffer out;
    buffer_init(&out, call->heap);
    append(&out);
    Value result = text_of(call, buffer_text(&out));
    buffer_free(&out);
    return result;
}

/* The value of an environment variable, or the fallback. */
static Value variable_or(Call *call, const char *name, const char *fallback) {
    Buffer value;
    buffer_init(&value, call->heap);
    Value result = text_of(call, environment_get(call_environment(call), name, &value) ? buffer_text(&value) : fallback);
    buffer_free(&value);
    return result;
}

static Value macro_cr(Call *call) { return (void)call, str_char('\r'); }
static Value macro_lf(Call *call) { return (void)call, str_char('\n'); }
static Value macro_crlf(Call *call) { return text_of(call, "\r\n"); }
static Value macro_tab(Call *call) { return (void)call, str_char('\t'); }

/* ---- numbers for ShellExecute and windows ---- */

static Value macro_0(Call *call) { return (void)call, from_i32(0); }
static Value macro_1(Call *call) { return (void)call, from_i32(1); }
static Value macro_2(Call *call) { return (void)call, from_i32(2); }
static Value macro_3(Call *call) { return (void)call, from_i32(3); }
static Value macro_4(Call *call) { return (void)call, from_i32(4); }
static Value macro_5(Call *call) { return (void)call, from_i32(5); }
static Value macro_6(Call *call) { return (void)call, from_i32(6); }
static Value macro_7(Call *call) { return (void)call, from_i32(7); }
static Value macro_8(Call *call) { return (void)call, from_i32(8); }
static Value macro_9(Call *call) { return (void)call, from_i32(9); }
static Value macro_10(Call *call) { return (void)call, from_i32(10); }
static Value macro_64(Call *call) { return (void)call, from_i32(64); }
static Value macro_65(Call *call) { return (void)call, from_i32(65); }
static Value macro_66(Call *call) { return (void)call, from_i32(66); }
static Value macro_67(Call *call) { return (void)call, from_i32(67); }

/* ---- time ---- */

static OsCalendar local_time(const Call *call) {
    OsCalendar calendar;
    os_calendar(call_now(call), false, &calendar);
    return calendar;
}

static Value digits(Call *call, int width, int number) {
    char text[32];
    snprintf(text, sizeof text, "%0*d", width, number);
    return text_of(call, text);
}

static Value macro_year(Call *call) { return digits(call, 4, local_time(call).year); }
static Value macro_mon(Call *call) { return digits(call, 2, local_time(call).month); }
static Value macro_mday(Call *call) { return digits(call, 2, local_time(call).day); }
static Value macro_hour(Call *call) { return digits(call, 2, local_time(call).hour); }
static Value macro_min(Call *call) { return digits(call, 2, local_time(call).minute); }
static Value macro_sec(Call *call) { return digits(call, 2, local_time(call).second); }
static Value macro_msec(Call *call) { return digits(call, 3, local_time(call).millisecond); }
static Value macro_wday(Call *call) { return digits(call, 1, local_time(call).weekday); }
static Value macro_yday(Call *call) { return digits(call, 3, local_time(call).yearday); }

/* ---- the user's folders ---- */

static Value windows_form(Call *call, Buffer *native) {
    Value result = path_from_native(call_paths(call), buffer_text(native));
    buffer_free(native);
    return result;
}

/* A folder below the user's, unless a variable names it. */
static Value home_folder(Call *call, const char *variable, const char *below) {
    Buffer native;
    buffer_init(&native, call->heap);
    if (!variable || !environment_folder(call_environment(call), variable, &native)) {
        environment_home(call_environment(call), &native);
        buffer_append_str(&native, below);
    }
    return windows_form(call, &native);
}

/* A folder of the desktop: the configured one, else the usual one if it is there, else the user's folder. */
static Value desktop_folder(Call *call, const char *word, const char *usual) {
    Buffer native, home;
    buffer_init(&native, call->heap);
    buffer_init(&home, call->heap);
    environment_desktop(call_environment(call), word, &native);
    environment_home(call_environment(call), &home);
    if (strcmp(buffer_text(&native), buffer_text(&home)) == 0) {
        OsStat stat;
        buffer_append_str(&native, usual);
        if (os_stat(buffer_text(&native), &stat) || stat.kind != OS_FOLDER) native.length = home.length;
    }
    buffer_free(&home);
    return windows_form(call, &native);
}

static Value macro_user_profile(Call *call) { return home_folder(call, NULL, ""); }
static Value macro_app_data(Call *call) { return home_folder(call, "XDG_CONFIG_HOME", "/.config"); }
static Value macro_local_app_data(Call *call) { return home_folder(call, "XDG_DATA_HOME", "/.local/share"); }
static Value macro_start_menu(Call *call) { return home_folder(call, NULL, "/.local/share/applications"); }
static Value macro_startup(Call *call) { return home_folder(call, NULL, "/.config/autostart"); }
static Value macro_favorites(Call *call) { return home_folder(call, NULL, "/Favorites"); }
static Value macro_desktop(Call *call) { return desktop_folder(call, "DESKTOP", "/Desktop"); }
static Value macro_documents(Call *call) { return desktop_folder(call, "DOCUMENTS", "/Documents"); }

/* The value of a variable that names the folder in either form; a native one must be where the script may look. */
static bool temp_variable(Call *call, const char *name, Buffer *place) {
    const Environment *environment = call_environment(call);
    if (environment_folder(environment, name, place)) return true;
    bool set = environment_get(environment, name, place) && place->length > 0 && buffer_text(place)[0] != '/';
    if (!set) buffer_clear(place);
    return set;
}

/* @TempDir follows TMP and TEMP, which scripts set, then TMPDIR. */
static Value macro_temp(Call *call) {
    Buffer place;
    buffer_init(&place, call->heap);
    if (!temp_variable(call, "TMP", &place) && !temp_variable(call, "TEMP", &place))
        environment_temp(call_environment(call), &place);
    if (buffer_text(&place)[0] == '/') return windows_form(call, &place);
    Value text = text_of(call, buffer_text(&place));
    buffer_free(&place);
    Value full = is_string(text) ? path_full(call_paths(call), as_string(text)) : VALUE_ABORT;
    value_free(text);
    const String *s = is_string(full) ? as_string(full) : &string_empty;
    if (s->length <= 3 || s->units[s->length - 1] != '\\') return full;
    Value cut = str_substring(call->heap, s, 0, s->length - 1);
    value_free(full);
    return cut;
}

static Value macro_working(Call *call) { return value_copy(from_string((String *)(uintptr_t)paths_working(call_paths(call)))); }

/* ---- Windows' own folders ---- */

#define START_MENU "C:\\ProgramData\\Microsoft\\Windows\\Start Menu"

static Value macro_windows(Call *call) { return text_of(call, "C:\\Windows"); }
static Value macro_system(Call *call) { return text_of(call, "C:\\Windows\\System32"); }
static Value macro_program_files(Call *call) { return text_of(call, "C:\\Program Files"); }
static Value macro_common_files(Call *call) { return text_of(call, "C:\\Program Files\\Common Files"); }
static Value macro_app_data_common(Call *call) { return text_of(call, "C:\\ProgramData"); }
static Value macro_desktop_common(Call *call) { return text_of(call, "C:\\Users\\Public\\Desktop"); }
static Value macro_documents_common(Call *call) { return text_of(call, "C:\\Users\\Public\\Documents"); }
static Value macro_favorites_common(Call *call) { return text_of(call, "C:\\Users\\Public\\Favorites"); }
static Value macro_start_menu_common(Call *call) { return text_of(call, START_MENU); }
static Value macro_programs_common(Call *call) { return text_of(call, START_MENU "\\Programs"); }
static Value macro_startup_common(Call *call) { return text_of(call, START_MENU "\\Programs\\StartUp"); }
static Value macro_com_spec(Call *call) { return variable_or(call, "ComSpec", "C:\\Windows\\System32\\cmd.exe"); }

/* ---- the user ---- */

static Value macro_user_name(Call *call) { return text_from(call, os_user_name); }
static Value macro_home_share(Call *call) { return variable_or(call, "HOMESHARE", ""); }
static Value macro_dns_domain(Call *call) { return variable_or(call, "USERDNSDOMAIN", ""); }

/* The drive and the rest of the user's folder. */
static Value home_part(Call *call, const char *variable, bool drive) {
    Buffer value;
    buffer_init(&value, call->heap);
    bool set = environment_get(call_environment(call), variable, &value);
    Value result = set ? text_of(call, buffer_text(&value)) : VALUE_UNSET;
    buffer_free(&value);
    if (set) return result;
    Value home = macro_user_profile(call);
    if (!is_string(home)) return home;
    const String *s = as_string(home);
    result = drive ? str_substring(call->heap, s, 0, 2) : str_substring(call->heap, s, 2, s->length - 2);
    value_free(home);
    return result;
}

static Value macro_home_drive(Call *call) { return home_part(call, "HOMEDRIVE", true); }
static Value macro_home_path(Call *call) { return home_part(call, "HOMEPATH", false); }

/* ---- the machine ---- */

static Value macro_computer_name(Call *call) { return text_from(call, os_computer_name); }

static Value macro_logon_server(Call *call) {
    Buffer name;
    buffer_init(&name, call->heap);
    buffer_append_str(&name, "\\\\");
    os_computer_name(&name);
    Value result = text_of(call, buffer_text(&name));
    buffer_free(&name);
    return result;
}

static Value macro_arch(Call *call) {
    static const struct { const char *machine, *name; } known[] = {{"x86_64", "X64"}, {"aarch64", "ARM64"}, {"ia64", "IA64"}};
    Buffer machine;
    buffer_init(&machine, call->heap);
    os_machine(&machine);
    const char *name = "X86";
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (strcmp(buffer_text(&machine), known[i].machine) == 0) name = known[i].name;
    }
    buffer_free(&machine);
    return text_of(call, name);
}

/* Scripts ask these to tell old versions of Windows apart: a current one is what they can work with. */
static Value macro_os_type(Call *call) { return text_of(call, "WIN32_NT"); }
static Value macro_os_version(Call *call) { return text_of(call, "WIN_10"); }
static Value macro_os_build(Call *call) { return (void)call, from_i32(19045); }
static Value macro_os_service_pack(Call *call) { return (void)call, VALUE_EMPTY; }

/* Windows' numbers of languages; the general form of a language stands before its countries. */
static const char *language_number(const char *name) {
    static const struct {
        const char *name, *number;
    } known[] = {{"en_GB", "0809"}, {"en", "0409"}, {"de_AT", "0c07"}, {"de_CH", "0807"}, {"de", "0407"}, {"fr_CA", "0c0c"},
                 {"fr_CH", "100c"}, {"fr", "040c"}, {"es_MX", "080a"}, {"es", "0c0a"},    {"it", "0410"}, {"pt_BR", "0416"},
                 {"pt", "0816"},    {"nl", "0413"}, {"pl", "0415"},    {"ru", "0419"},    {"uk", "0422"}, {"cs", "0405"},
                 {"sk", "041b"},    {"hu", "040e"}, {"ro", "0418"},    {"bg", "0402"},    {"el", "0408"}, {"tr", "041f"},
                 {"sv", "041d"},    {"da", "0406"}, {"nb", "0414"},    {"nn", "0814"},    {"fi", "040b"}, {"et", "0425"},
                 {"lv", "0426"},    {"lt", "0427"}, {"hr", "041a"},    {"sl", "0424"},    {"sr", "0c1a"}, {"zh_TW", "0404"},
                 {"zh_HK", "0c04"}, {"zh", "0804"}, {"ja", "0411"},    {"ko", "0412"},    {"he", "040d"}, {"ar", "0401"},
                 {"fa", "0429"},    {"hi", "0439"}, {"th", "041e"},    {"vi", "042a"},    {"id", "0421"}, {"ca", "0403"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (strncmp(name, known[i].name, strlen(known[i].name)) == 0) return known[i].number;
    }
    return "0409";
}

static Value language(Call *call, const char *prefix) {
    Buffer name;
    char text[16];
    buffer_init(&name, call->heap);
    environment_language(call_environment(call), &name);
    snprintf(text, sizeof text, "%s%s", prefix, language_number(buffer_text(&name)));
    buffer_free(&name);
    return text_of(call, text);
}

static Value macro_language(Call *call) { return language(call, ""); }
static Value macro_kb_layout(Call *call) { return language(call, "0000"); }

static Value ip_address(Call *call, size_t n, const char *fallback) {
    Buffer address;
    buffer_init(&address, call->heap);
    Value result = text_of(call, os_ip_address(n, &address) ? buffer_text(&address) : fallback);
    buffer_free(&address);
    return result;
}

static Value macro_ip_1(Call *call) { return ip_address(call, 0, "127.0.0.1"); }
static Value macro_ip_2(Call *call) { return ip_address(call, 1, "0.0.0.0"); }
static Value macro_ip_3(Call *call) { return ip_address(call, 2, "0.0.0.0"); }
static Value macro_ip_4(Call *call) { return ip_address(call, 3, "0.0.0.0"); }

/* The screen that a Windows session without a monitor has. */
static Value macro_desktop_width(Call *call) { return (void)call, from_i32(1024); }
static Value macro_desktop_height(Call *call) { return (void)call, from_i32(768); }
static Value macro_desktop_depth(Call *call) { return (void)call, from_i32(32); }
static Value macro_desktop_refresh(Call *call) { return (void)call, from_i32(60); }

/* ---- the interpreter ---- */

static Value macro_autoit_version(Call *call) { return text_of(call, AUTOIT_VERSION); }
static Value macro_autoit_pid(Call *call) { return (void)call, from_double((double)os_process_id()); }
static Value macro_x64(Call *call) { return (void)call, from_i32(sizeof(void *) == 8); }

/* Ends in .exe, as scripts expect; path.h finds the program under that name. */
static Value macro_autoit_exe(Call *call) {
    Buffer native;
    buffer_init(&native, call->heap);
    os_program_path(&native);
    bool named = native.length > 4 && strcmp(buffer_text(&native) + native.length - 4, ".exe") == 0;
    if (!named) buffer_append_str(&native, ".exe");
    return windows_form(call, &native);
}

/* ---- Windows' variables ---- */

static Value variable_os(Call *call) { return text_of(call, "Windows_NT"); }
static Value variable_system_drive(Call *call) { return text_of(call, "C:"); }
static Value variable_public(Call *call) { return text_of(call, "C:\\Users\\Public"); }
static Value variable_path_extensions(Call *call) { return text_of(call, ".COM;.EXE;.BAT;.CMD"); }

static bool same_name(const char *a, const char *b) {
    for (; *a && *b; a++, b++) {
        char x = *a >= 'A' && *a <= 'Z' ? (char)(*a | 32) : *a, y = *b >= 'A' && *b <= 'Z' ? (char)(*b | 32) : *b;
        if (x != y) return false;
    }
    return *a == *b;
}

Value windows_variable(Call *call, const char *name) {
    static const struct {
        const char *name;
        BuiltinFunction value;
    } known[] = {{"TEMP", macro_temp},
                 {"TMP", macro_temp},
                 {"USERPROFILE", macro_user_profile},
                 {"HOMEDRIVE", macro_home_drive},
                 {"HOMEPATH", macro_home_path},
                 {"APPDATA", macro_app_data},
                 {"LOCALAPPDATA", macro_local_app_data},
                 {"USERNAME", macro_user_name},
                 {"COMPUTERNAME", macro_computer_name},
                 {"USERDOMAIN", macro_computer_name},
                 {"LOGONSERVER", macro_logon_server},
                 {"windir", macro_windows},
                 {"SystemRoot", macro_windows},
                 {"SystemDrive", variable_system_drive},
                 {"ComSpec", macro_com_spec},
                 {"ProgramFiles", macro_program_files},
                 {"ProgramW6432", macro_program_files},
                 {"CommonProgramFiles", macro_common_files},
                 {"ProgramData", macro_app_data_common},
                 {"ALLUSERSPROFILE", macro_app_data_common},
                 {"PUBLIC", variable_public},
                 {"OS", variable_os},
                 {"PATHEXT", variable_path_extensions}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (same_name(name, known[i].name)) return known[i].value(call);
    }
    return VALUE_UNSET;
}

/* clang-format off */
const Macro system_macros[] = {
    {"AppDataCommonDir",   macro_app_data_common,   "Settings of programs for all users.", FULL},
    {"AppDataDir",         macro_app_data,          "Settings of programs (~/.config).", FULL},
    {"AutoItExe",          macro_autoit_exe,        "The path of the interpreter.", FULL},
    {"AutoItPID",          macro_autoit_pid,        "The number of this process.", FULL},
    {"AutoItUnicode",      macro_1,                 "1: texts are Unicode.", FULL},
    {"AutoItVersion",      macro_autoit_version,    "The version of AutoIt that this interpreter follows.", FULL},
    {"AutoItX64",          macro_x64,               "1 when the interpreter is a 64-bit program.", FULL},
    {"CommonFilesDir",     macro_common_files,      "Files that programs share.", FULL},
    {"Compiled",           macro_0,                 "1 in a compiled script.", FULL},
    {"ComputerName",       macro_computer_name,     "The name of the machine.", FULL},
    {"ComSpec",            macro_com_spec,          "The command interpreter.", FULL},
    {"CPUArch",            macro_arch,              "The processor: X64, ARM64, X86.", FULL},
    {"CR",                 macro_cr,                "Carriage return.", FULL},
    {"CRLF",               macro_crlf,              "Carriage return and line feed.", FULL},
    {"DesktopCommonDir",   macro_desktop_common,    "The desktop of all users.", FULL},
    {"DesktopDepth",       macro_desktop_depth,     "Bits for a pixel of the screen.", PARTLY},
    {"DesktopDir",         macro_desktop,           "The user's desktop folder.", FULL},
    {"DesktopHeight",      macro_desktop_height,    "Height of the screen.", PARTLY},
    {"DesktopRefresh",     macro_desktop_refresh,   "Pictures a second of the screen.", PARTLY},
    {"DesktopWidth",       macro_desktop_width,     "Width of the screen.", PARTLY},
    {"DocumentsCommonDir", macro_documents_common,  "Documents of all users.", FULL},
    {"FavoritesCommonDir", macro_favorites_common,  "Bookmarks of all users.", FULL},
    {"FavoritesDir",       macro_favorites,         "The user's bookmarks.", FULL},
    {"HomeDrive",          macro_home_drive,        "The drive of the user's folder.", FULL},
    {"HomePath",           macro_home_path,         "The user's folder without the drive.", FULL},
    {"HomeShare",          macro_home_share,        "The network share of the user's folder.", FULL},
    {"HOUR",               macro_hour,              "Hours, 00 to 23.", FULL},
    {"InetGetActive",      macro_0,                 "Downloads that are going on.", PARTLY},
    {"InetGetBytesRead",   macro_0,                 "Bytes of the current download.", PARTLY},
    {"IPAddress1",         macro_ip_1,              "The address of the first network card.", FULL},
    {"IPAddress2",         macro_ip_2,              "The address of the second network card.", FULL},
    {"IPAddress3",         macro_ip_3,              "The address of the third network card.", FULL},
    {"IPAddress4",         macro_ip_4,              "The address of the fourth network card.", FULL},
    {"KBLayout",           macro_kb_layout,         "The keyboard layout as 8 hexadecimal digits.", FULL},
    {"LF",                 macro_lf,                "Line feed.", FULL},
    {"LocalAppDataDir",    macro_local_app_data,    "Data of programs (~/.local/share).", FULL},
    {"LogonDNSDomain",     macro_dns_domain,        "The DNS domain of the logon.", FULL},
    {"LogonDomain",        macro_computer_name,     "The domain of the logon.", FULL},
    {"LogonServer",        macro_logon_server,      "The server of the logon.", FULL},
    {"MDAY",               macro_mday,              "Day of the month, 01 to 31.", FULL},
    {"MIN",                macro_min,               "Minutes, 00 to 59.", FULL},
    {"MON",                macro_mon,               "Month, 01 to 12.", FULL},
    {"MSEC",               macro_msec,              "Milliseconds, 000 to 999.", FULL},
    {"MUILang",            macro_language,          "The language of the desktop as 4 hexadecimal digits.", FULL},
    {"MyDocumentsDir",     macro_documents,         "The user's documents.", FULL},
    {"OSArch",             macro_arch,              "The architecture of the system: X64, ARM64, X86.", FULL},
    {"OSBuild",            macro_os_build,          "The build number of Windows.", FULL},
    {"OSLang",             macro_language,          "The language of the system as 4 hexadecimal digits.", FULL},
    {"OSServicePack",      macro_os_service_pack,   "The service pack of Windows.", FULL},
    {"OSType",             macro_os_type,           "WIN32_NT.", FULL},
    {"OSVersion",          macro_os_version,        "The version of Windows: WIN_10.", FULL},
    {"ProcessorArch",      macro_arch,              "The processor: X64, ARM64, X86.", FULL},
    {"ProgramFilesDir",    macro_program_files,     "Where programs are.", FULL},
    {"ProgramsCommonDir",  macro_programs_common,   "The programs in the start menu of all users.", FULL},
    {"ProgramsDir",        macro_start_menu,        "The programs in the user's start menu.", FULL},
    {"SEC",                macro_sec,               "Seconds, 00 to 59.", FULL},
    {"StartMenuCommonDir", macro_start_menu_common, "The start menu of all users.", FULL},
    {"StartMenuDir",       macro_start_menu,        "The user's start menu.", FULL},
    {"StartupCommonDir",   macro_startup_common,    "What starts with the desktop of all users.", FULL},
    {"StartupDir",         macro_startup,           "What starts with the user's desktop.", FULL},
    {"SW_DISABLE",         macro_65,                "65", FULL},
    {"SW_ENABLE",          macro_64,                "64", FULL},
    {"SW_HIDE",            macro_0,                 "0", FULL},
    {"SW_LOCK",            macro_66,                "66", FULL},
    {"SW_MAXIMIZE",        macro_3,                 "3", FULL},
    {"SW_MINIMIZE",        macro_6,                 "6", FULL},
    {"SW_RESTORE",         macro_9,                 "9", FULL},
    {"SW_SHOW",            macro_5,                 "5", FULL},
    {"SW_SHOWDEFAULT",     macro_10,                "10", FULL},
    {"SW_SHOWMAXIMIZED",   macro_3,                 "3", FULL},
    {"SW_SHOWMINIMIZED",   macro_2,                 "2", FULL},
    {"SW_SHOWMINNOACTIVE", macro_7,                 "7", FULL},
    {"SW_SHOWNA",          macro_8,                 "8", FULL},
    {"SW_SHOWNOACTIVATE",  macro_4,                 "4", FULL},
    {"SW_SHOWNORMAL",      macro_1,                 "1", FULL},
    {"SW_UNLOCK",          macro_67,                "67", FULL},
    {"SystemDir",          macro_system,            "Windows' system folder.", FULL},
    {"TAB",                macro_tab,               "Tabulator.", FULL},
    {"TempDir",            macro_temp,              "The folder for temporary files.", FULL},
    {"TrayIconFlashing",   macro_0,                 "1 while the tray icon flashes.", PARTLY},
    {"TrayIconVisible",    macro_0,                 "1 when there is a tray icon.", PARTLY},
    {"Unicode",            macro_1,                 "1: texts are Unicode.", FULL},
    {"UserName",           macro_user_name,         "The name of the user.", FULL},
    {"UserProfileDir",     macro_user_profile,      "The user's folder.", FULL},
    {"WDAY",               macro_wday,              "Day of the week, 1 is Sunday.", FULL},
    {"WindowsDir",         macro_windows,           "Windows' folder.", FULL},
    {"WorkingDir",         macro_working,           "The working folder.", FULL},
    {"YDAY",               macro_yday,              "Day of the year, 001 to 366.", FULL},
    {"YEAR",               macro_year,              "The year, four digits.", FULL},
};
/* clang-format on */
const int system_macros_count = sizeof system_macros / sizeof *system_macros;
