/* Values of the registry that Windows always has and scripts ask for: the version, folders, variables, names.
 *
 * They are the values of macros, so that both ways to ask give one answer. They are not in the user's file; what is there
 * wins. */
#include "registry_file.h"

#include "binary.h"

#include <string.h>

#define MACHINE "HKEY_LOCAL_MACHINE\\"
#define USER    "HKEY_CURRENT_USER\\"
#define WINDOWS "Microsoft\\Windows\\CurrentVersion"
#define NT      MACHINE "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"
#define CONTROL MACHINE "SYSTEM\\CurrentControlSet\\Control\\"
#define FOLDERS USER "Software\\" WINDOWS "\\Explorer\\Shell Folders"
#define COMMON  MACHINE "SOFTWARE\\" WINDOWS "\\Explorer\\Shell Folders"
#define LOCALE  USER "Control Panel\\International"
#define SESSION CONTROL "Session Manager\\Environment"

typedef struct Known {
    const char *key, *name; /* no name: the key alone */
    const char *value;      /* "@Name": the macro's */
} Known;

static const Known known_values[] = {
    {NT, "ProductName", "Windows 10 Pro"},
    {NT, "CurrentVersion", "6.3"},
    {NT, "CurrentBuild", "@OSBuild"},
    {NT, "CurrentBuildNumber", "@OSBuild"},
    {NT, "InstallationType", "Client"},
    {NT, "CurrentType", "Multiprocessor Free"},
    {NT, "SystemRoot", "@WindowsDir"},
    {NT, "RegisteredOwner", "@UserName"},
    {MACHINE "SOFTWARE\\" WINDOWS, "ProgramFilesDir", "@ProgramFilesDir"},
    {MACHINE "SOFTWARE\\" WINDOWS, "CommonFilesDir", "@CommonFilesDir"},
    {CONTROL "ComputerName\\ComputerName", "ComputerName", "@ComputerName"},
    {CONTROL "ComputerName\\ActiveComputerName", "ComputerName", "@ComputerName"},
    {CONTROL "Nls\\Language", "Default", "@OSLang"},
    {CONTROL "Nls\\Language", "InstallLanguage", "@OSLang"},
    {SESSION, "ComSpec", "@ComSpec"},
    {SESSION, "OS", "Windows_NT"},
    {SESSION, "TEMP", "@TempDir"},
    {SESSION, "TMP", "@TempDir"},
    {SESSION, "windir", "@WindowsDir"},
    {USER "Environment", "TEMP", "@TempDir"},
    {USER "Environment", "TMP", "@TempDir"},
    {USER "Volatile Environment", "APPDATA", "@AppDataDir"},
    {USER "Volatile Environment", "LOCALAPPDATA", "@LocalAppDataDir"},
    {USER "Volatile Environment", "USERNAME", "@UserName"},
    {USER "Volatile Environment", "USERPROFILE", "@UserProfileDir"},
    {FOLDERS, "AppData", "@AppDataDir"},
    {FOLDERS, "Desktop", "@DesktopDir"},
    {FOLDERS, "Favorites", "@FavoritesDir"},
    {FOLDERS, "Local AppData", "@LocalAppDataDir"},
    {FOLDERS, "Personal", "@MyDocumentsDir"},
    {FOLDERS, "Programs", "@ProgramsDir"},
    {FOLDERS, "Start Menu", "@StartMenuDir"},
    {FOLDERS, "Startup", "@StartupDir"},
    {COMMON, "Common AppData", "@AppDataCommonDir"},
    {COMMON, "Common Desktop", "@DesktopCommonDir"},
    {COMMON, "Common Documents", "@DocumentsCommonDir"},
    {COMMON, "Common Programs", "@ProgramsCommonDir"},
    {COMMON, "Common Start Menu", "@StartMenuCommonDir"},
    {COMMON, "Common Startup", "@StartupCommonDir"},
    {LOCALE, "iCalendarType", "1"},
    {LOCALE, "iCountry", "1"},
    {LOCALE, "iCurrDigits", "2"},
    {LOCALE, "iCurrency", "0"},
    {LOCALE, "iDate", "0"},
    {LOCALE, "iDigits", "2"},
    {LOCALE, "iFirstDayOfWeek", "6"},
    {LOCALE, "iFirstWeekOfYear", "0"},
    {LOCALE, "iLZero", "1"},
    {LOCALE, "iMeasure", "1"},
    {LOCALE, "iNegCurr", "0"},
    {LOCALE, "iNegNumber", "1"},
    {LOCALE, "iPaperSize", "1"},
    {LOCALE, "iTime", "0"},
    {LOCALE, "iTimePrefix", "0"},
    {LOCALE, "iTLZero", "0"},
    {LOCALE, "Locale", "00000409"},
    {LOCALE, "LocaleName", "en-US"},
    {LOCALE, "NumShape", "1"},
    {LOCALE, "s1159", "AM"},
    {LOCALE, "s2359", "PM"},
    {LOCALE, "sCountry", "United States"},
    {LOCALE, "sCurrency", "$"},
    {LOCALE, "sDate", "/"},
    {LOCALE, "sDecimal", "."},
    {LOCALE, "sGrouping", "3;0"},
    {LOCALE, "sLanguage", "ENU"},
    {LOCALE, "sList", ","},
    {LOCALE, "sLongDate", "dddd, MMMM d, yyyy"},
    {LOCALE, "sMonDecimalSep", "."},
    {LOCALE, "sMonGrouping", "3;0"},
    {LOCALE, "sMonThousandSep", ","},
    {LOCALE, "sNativeDigits", "0123456789"},
    {LOCALE, "sNegativeSign", "-"},
    {LOCALE, "sPositiveSign", ""},
    {LOCALE, "sShortDate", "M/d/yyyy"},
    {LOCALE, "sShortTime", "h:mm tt"},
    {LOCALE, "sThousand", ","},
    {LOCALE, "sTime", ":"},
    {LOCALE, "sTimeFormat", "h:mm:ss tt"},
    {LOCALE, "sYearMonth", "MMMM yyyy"},
    {USER "Software\\" WINDOWS "\\Run", NULL, NULL},
    {MACHINE "SOFTWARE\\" WINDOWS "\\Run", NULL, NULL},
    {MACHINE "SOFTWARE\\" WINDOWS "\\RunOnce", NULL, NULL},
    {MACHINE "SOFTWARE\\" WINDOWS "\\Uninstall", NULL, NULL},
    {MACHINE "SOFTWARE\\" WINDOWS "\\App Paths", NULL, NULL},
    {MACHINE "SYSTEM\\CurrentControlSet\\Services", NULL, NULL},
};

static const char *const roots[] = {"HKEY_CLASSES_ROOT", "HKEY_CURRENT_CONFIG", "HKEY_CURRENT_USER", "HKEY_LOCAL_MACHINE",
                                    "HKEY_USERS"};

extern const Macro system_macros[];
extern const int system_macros_count;

static Value macro_value(Call *call, const char *name) {
    for (int i = 0; i < system_macros_count; i++) {
        if (strcmp(system_macros[i].name, name) == 0) return system_macros[i].function(call);
    }
    return VALUE_EMPTY;
}

static RegText ascii_text(const char *text, uint16_t *room) {
    size_t length = 0;
    for (; text[length]; length++) room[length] = (uint8_t)text[length];
    return (RegText){room, length};
}

static void add_value(RegFile *reg, RegKey *key, RegText name, const char *text) {
    Value value = *text == '@' ? macro_value(reg->call, text + 1) : str_from_ascii(reg->heap, text);
    Value string = to_string(reg->heap, value);
    Value data = is_string(string) ? reg_text_data(reg->heap, reg_text(as_string(string)), REG_SZ) : VALUE_ABORT;
    if (reg_set_take(reg, key, name, REG_SZ, data)) reg_find_value(key, name)->known = true;
    value_free(string);
    value_free(value);
}

void reg_add_known(RegFile *reg) {
    enum { ROOM = 128 };
    uint16_t path[ROOM], name[ROOM];
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++) reg_make(reg, ascii_text(roots[i], path), true);
    for (size_t i = 0; i < sizeof known_values / sizeof *known_values; i++) {
        const Known *known = &known_values[i];
        RegKey *key = reg_make(reg, ascii_text(known->key, path), true);
        if (!known->name) continue;
        RegText value_name = ascii_text(known->name, name);
        if (key && !reg_find_value(key, value_name)) add_value(reg, key, value_name, known->value);
    }
}
