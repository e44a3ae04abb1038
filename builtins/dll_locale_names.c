/* Names and numbers of locales ("de-DE", 0x0407). All of them are known by name; dates, numbers and texts are those of one
 * locale only (dll_locale.c). A locale that has a language alone ("de", 0x0007) stands for the most usual one with a country.
 */
#include "dll_native.h"

#define NEUTRAL_TOO 0x08000000u
#define NAME_ROOM   24

typedef struct LocaleName {
    uint32_t id;
    const char *name;
} LocaleName;

/* clang-format off */
static const LocaleName names[] = {
    {0x0436, "af-ZA"}, {0x045E, "am-ET"}, {0x3801, "ar-AE"}, {0x3C01, "ar-BH"}, {0x1401, "ar-DZ"}, {0x0C01, "ar-EG"},
    {0x0801, "ar-IQ"}, {0x2C01, "ar-JO"}, {0x3401, "ar-KW"}, {0x3001, "ar-LB"}, {0x1001, "ar-LY"}, {0x1801, "ar-MA"},
    {0x2001, "ar-OM"}, {0x4001, "ar-QA"}, {0x0401, "ar-SA"}, {0x2801, "ar-SY"}, {0x1C01, "ar-TN"}, {0x2401, "ar-YE"},
    {0x047A, "arn-CL"}, {0x044D, "as-IN"}, {0x082C, "az-Cyrl-AZ"}, {0x042C, "az-Latn-AZ"}, {0x046D, "ba-RU"},
    {0x0423, "be-BY"}, {0x0402, "bg-BG"}, {0x0466, "bin-NG"}, {0x0845, "bn-BD"}, {0x0445, "bn-IN"}, {0x0451, "bo-CN"},
    {0x047E, "br-FR"}, {0x201A, "bs-Cyrl-BA"}, {0x141A, "bs-Latn-BA"}, {0x0403, "ca-ES"}, {0x0803, "ca-ES-valencia"},
    {0x045C, "chr-Cher-US"}, {0x0483, "co-FR"}, {0x0405, "cs-CZ"}, {0x0452, "cy-GB"}, {0x0406, "da-DK"}, {0x0C07, "de-AT"},
    {0x0807, "de-CH"}, {0x0407, "de-DE"}, {0x10407, "de-DE_phoneb"}, {0x1407, "de-LI"}, {0x1007, "de-LU"},
    {0x082E, "dsb-DE"}, {0x0465, "dv-MV"}, {0x0C51, "dz-BT"}, {0x0408, "el-GR"}, {0x2409, "en-029"}, {0x4C09, "en-AE"},
    {0x0C09, "en-AU"}, {0x2809, "en-BZ"}, {0x1009, "en-CA"}, {0x0809, "en-GB"}, {0x3C09, "en-HK"}, {0x3809, "en-ID"},
    {0x1809, "en-IE"}, {0x4009, "en-IN"}, {0x2009, "en-JM"}, {0x4409, "en-MY"}, {0x1409, "en-NZ"}, {0x3409, "en-PH"},
    {0x4809, "en-SG"}, {0x2C09, "en-TT"}, {0x0409, "en-US"}, {0x1C09, "en-ZA"}, {0x3009, "en-ZW"}, {0x580A, "es-419"},
    {0x2C0A, "es-AR"}, {0x400A, "es-BO"}, {0x340A, "es-CL"}, {0x240A, "es-CO"}, {0x140A, "es-CR"}, {0x5C0A, "es-CU"},
    {0x1C0A, "es-DO"}, {0x300A, "es-EC"}, {0x0C0A, "es-ES"}, {0x040A, "es-ES_tradnl"}, {0x100A, "es-GT"}, {0x480A, "es-HN"},
    {0x080A, "es-MX"}, {0x4C0A, "es-NI"}, {0x180A, "es-PA"}, {0x280A, "es-PE"}, {0x500A, "es-PR"}, {0x3C0A, "es-PY"},
    {0x440A, "es-SV"}, {0x540A, "es-US"}, {0x380A, "es-UY"}, {0x200A, "es-VE"}, {0x0425, "et-EE"}, {0x042D, "eu-ES"},
    {0x0429, "fa-IR"}, {0x0467, "ff-Latn-NG"}, {0x0867, "ff-Latn-SN"}, {0x040B, "fi-FI"}, {0x0464, "fil-PH"},
    {0x0438, "fo-FO"}, {0x1C0C, "fr-029"}, {0x080C, "fr-BE"}, {0x0C0C, "fr-CA"}, {0x240C, "fr-CD"}, {0x100C, "fr-CH"},
    {0x300C, "fr-CI"}, {0x2C0C, "fr-CM"}, {0x040C, "fr-FR"}, {0x3C0C, "fr-HT"}, {0x140C, "fr-LU"}, {0x380C, "fr-MA"},
    {0x180C, "fr-MC"}, {0x340C, "fr-ML"}, {0x200C, "fr-RE"}, {0x280C, "fr-SN"}, {0x0462, "fy-NL"}, {0x083C, "ga-IE"},
    {0x0491, "gd-GB"}, {0x0456, "gl-ES"}, {0x0474, "gn-PY"}, {0x0484, "gsw-FR"}, {0x0447, "gu-IN"}, {0x0468, "ha-Latn-NG"},
    {0x0475, "haw-US"}, {0x040D, "he-IL"}, {0x0439, "hi-IN"}, {0x101A, "hr-BA"}, {0x041A, "hr-HR"}, {0x042E, "hsb-DE"},
    {0x040E, "hu-HU"}, {0x042B, "hy-AM"}, {0x0421, "id-ID"}, {0x0470, "ig-NG"}, {0x0478, "ii-CN"}, {0x040F, "is-IS"},
    {0x0810, "it-CH"}, {0x0410, "it-IT"}, {0x045D, "iu-Cans-CA"}, {0x085D, "iu-Latn-CA"}, {0x0411, "ja-JP"},
    {0x0437, "ka-GE"}, {0x043F, "kk-KZ"}, {0x046F, "kl-GL"}, {0x0453, "km-KH"}, {0x044B, "kn-IN"}, {0x0412, "ko-KR"},
    {0x0457, "kok-IN"}, {0x0471, "kr-Latn-NG"}, {0x0860, "ks-Deva-IN"}, {0x0492, "ku-Arab-IQ"}, {0x0440, "ky-KG"},
    {0x0476, "la-VA"}, {0x046E, "lb-LU"}, {0x0454, "lo-LA"}, {0x0427, "lt-LT"}, {0x0426, "lv-LV"}, {0x0481, "mi-NZ"},
    {0x042F, "mk-MK"}, {0x044C, "ml-IN"}, {0x0450, "mn-MN"}, {0x0850, "mn-Mong-CN"}, {0x0C50, "mn-Mong-MN"},
    {0x0458, "mni-IN"}, {0x047C, "moh-CA"}, {0x044E, "mr-IN"}, {0x083E, "ms-BN"}, {0x043E, "ms-MY"}, {0x043A, "mt-MT"},
    {0x0455, "my-MM"}, {0x0414, "nb-NO"}, {0x0861, "ne-IN"}, {0x0461, "ne-NP"}, {0x0813, "nl-BE"}, {0x0413, "nl-NL"},
    {0x0814, "nn-NO"}, {0x046C, "nso-ZA"}, {0x0482, "oc-FR"}, {0x0472, "om-ET"}, {0x0448, "or-IN"}, {0x0846, "pa-Arab-PK"},
    {0x0446, "pa-IN"}, {0x0415, "pl-PL"}, {0x048C, "prs-AF"}, {0x0463, "ps-AF"}, {0x0416, "pt-BR"}, {0x0816, "pt-PT"},
    {0x0486, "quc-Latn-GT"}, {0x046B, "quz-BO"}, {0x086B, "quz-EC"}, {0x0C6B, "quz-PE"}, {0x0417, "rm-CH"},
    {0x0818, "ro-MD"}, {0x0418, "ro-RO"}, {0x0819, "ru-MD"}, {0x0419, "ru-RU"}, {0x0487, "rw-RW"}, {0x044F, "sa-IN"},
    {0x0485, "sah-RU"}, {0x0859, "sd-Arab-PK"}, {0x0459, "sd-Deva-IN"}, {0x0C3B, "se-FI"}, {0x043B, "se-NO"},
    {0x083B, "se-SE"}, {0x045B, "si-LK"}, {0x041B, "sk-SK"}, {0x0424, "sl-SI"}, {0x183B, "sma-NO"}, {0x1C3B, "sma-SE"},
    {0x103B, "smj-NO"}, {0x143B, "smj-SE"}, {0x243B, "smn-FI"}, {0x203B, "sms-FI"}, {0x0477, "so-SO"}, {0x041C, "sq-AL"},
    {0x1C1A, "sr-Cyrl-BA"}, {0x301A, "sr-Cyrl-ME"}, {0x281A, "sr-Cyrl-RS"}, {0x181A, "sr-Latn-BA"}, {0x2C1A, "sr-Latn-ME"},
    {0x241A, "sr-Latn-RS"}, {0x0430, "st-ZA"}, {0x081D, "sv-FI"}, {0x041D, "sv-SE"}, {0x0441, "sw-KE"}, {0x045A, "syr-SY"},
    {0x0449, "ta-IN"}, {0x0849, "ta-LK"}, {0x044A, "te-IN"}, {0x0428, "tg-Cyrl-TJ"}, {0x041E, "th-TH"}, {0x0873, "ti-ER"},
    {0x0473, "ti-ET"}, {0x0442, "tk-TM"}, {0x0832, "tn-BW"}, {0x0432, "tn-ZA"}, {0x041F, "tr-TR"}, {0x0431, "ts-ZA"},
    {0x0444, "tt-RU"}, {0x085F, "tzm-Latn-DZ"}, {0x0480, "ug-CN"}, {0x0422, "uk-UA"}, {0x0820, "ur-IN"}, {0x0420, "ur-PK"},
    {0x0843, "uz-Cyrl-UZ"}, {0x0443, "uz-Latn-UZ"}, {0x0433, "ve-ZA"}, {0x042A, "vi-VN"}, {0x0488, "wo-SN"},
    {0x0434, "xh-ZA"}, {0x043D, "yi-001"}, {0x046A, "yo-NG"}, {0x0804, "zh-CN"}, {0x0C04, "zh-HK"}, {0x1404, "zh-MO"},
    {0x1004, "zh-SG"}, {0x0404, "zh-TW"}, {0x0435, "zu-ZA"},
};

/* Languages alone whose country is not the one with the number 0x0400 + language. */
static const LocaleName usual[] = {
    {0x0004, "zh-CN"}, {0x000A, "es-ES"}, {0x003C, "ga-IE"}, {0x0045, "bn-BD"}, {0x0059, "sd-Arab-PK"}, {0x005D, "iu-Latn-CA"},
    {0x005F, "tzm-Latn-DZ"}, {0x0060, "ks-Arab-IN"}, {0x0067, "ff-Latn-SN"}, {0x0073, "ti-ER"}, {0x0084, "gsw-CH"},
};

/* Names without a country that are not the beginning of the most usual locale of their language. */
static const LocaleName bare[] = {
    {0x141A, "bs"}, {0x0414, "no"}, {0x1C3B, "sma"}, {0x241A, "sr"}, {0x281A, "sr-Cyrl"}, {0x241A, "sr-Latn"}, {0x0804, "zh-Hans"}, {0x0C04, "zh-Hant"},
};
/* clang-format on */

#define COUNT(table) (sizeof(table) / sizeof *(table))

static const char *name_in(const LocaleName *table, size_t count, uint32_t id) {
    for (size_t i = 0; i < count; i++) {
        if (table[i].id == id) return table[i].name;
    }
    return NULL;
}

/* NULL: no such locale. */
static const char *name_of(uint32_t id) {
    if (id == LCID_INVARIANT) return "";
    if (id == 0 || id == 0x400 || id == 0x800 || id == 0xC00 || id == 0x1000) id = LCID_US;
    const char *name = name_in(names, COUNT(names), id);
    if (name || id >= 0x400) return name;
    name = name_in(usual, COUNT(usual), id);
    return name ? name : name_in(names, COUNT(names), 0x400 | id);
}

static char folded(char c) { return c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

/* How many characters of `name` are equal to the first ones of `known`; -1 when there are others in it. */
static int same_start(const char *name, const char *known) {
    int length = 0;
    for (; name[length]; length++) {
        if (folded(name[length]) != folded(known[length])) return -1;
    }
    return length;
}

static uint32_t id_in(const LocaleName *table, size_t count, const char *name) {
    for (size_t i = 0; i < count; i++) {
        int length = same_start(name, table[i].name);
        if (length >= 0 && !table[i].name[length]) return table[i].id;
    }
    return 0;
}

/* The most usual locale of a language, else its first one; 0: no such language. */
static uint32_t id_of_language(const char *name) {
    uint32_t first = 0;
    for (size_t i = 0; i < COUNT(names); i++) {
        int length = same_start(name, names[i].name);
        if (length < 1 || names[i].name[length] != '-') continue;
        const char *most = name_of(names[i].id & 0x3FF);
        if (most && strcmp(most, names[i].name) == 0) return names[i].id;
        if (!first) first = names[i].id;
    }
    return first;
}

/* 0: no such locale. */
static uint32_t id_of(const char *name) {
    if (!*name) return LCID_INVARIANT;
    uint32_t id = id_in(names, COUNT(names), name);
    if (!id) id = id_in(bare, COUNT(bare), name);
    return id ? id : id_of_language(name);
}

/* The locale whose name is in argument i; 0: none. An address of 0 is the user's. */
static uint32_t id_of_argument(Native *n, int i) {
    if (!n->args[i]) return LCID_US;
    bool outer = n->wide;
    n->wide = true;
    char *name = nat_utf8(n, i);
    n->wide = outer;
    uint32_t id = name ? id_of(name) : 0;
    mem_free(name);
    return id;
}

/* Writes a name; the length with its NUL. */
static uint64_t give_name(Native *n, int i, uint32_t room, const char *name) {
    uint32_t length = (uint32_t)strlen(name) + 1;
    if (!room) return length;
    if (room < length) return nat_fail(n, WIN_SMALL_BUFFER, 0);
    uint16_t *to = nat_ptr(n, i);
    for (uint32_t unit = 0; to && unit < length; unit++) to[unit] = (uint8_t)name[unit];
    return length;
}

/* LCIDToLocaleName(locale, buffer, size, flags) */
static uint64_t id_to_name(Native *n) {
    char language[NAME_ROOM];
    uint32_t id = nat_u32(n, 0);
    const char *name = name_of(id);
    if (!name) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    if (id && id < 0x400 && id != LCID_INVARIANT && nat_u32(n, 3) & NEUTRAL_TOO) {
        size_t length = strcspn(name, "-");
        memcpy(language, name, length);
        language[length] = 0;
        name = language;
    }
    return give_name(n, 1, nat_u32(n, 2), name);
}

/* LocaleNameToLCID(name, flags) */
static uint64_t name_to_id(Native *n) {
    uint32_t id = id_of_argument(n, 0);
    if (!id) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    if (!n->args[0] || !(nat_u32(n, 1) & NEUTRAL_TOO)) return id;
    bool whole = false;
    for (const uint16_t *unit = nat_ptr(n, 0); *unit; unit++) whole = whole || *unit == '-' || *unit == '_';
    return whole ? id : id & 0x3FF;
}

static uint64_t is_valid_name(Native *n) { return n->args[0] && id_of_argument(n, 0) != 0; }

/* GetUserDefaultLocaleName(buffer, size) */
static uint64_t default_name(Native *n) { return give_name(n, 0, nat_u32(n, 1), name_of(LCID_US)); }

static uint64_t info_of_name(Native *n) {
    uint64_t args[4] = {id_of_argument(n, 0), n->args[1], n->args[2], n->args[3]};
    return args[0] ? nat_call_with(n, nat_locale_info, args, 4) : nat_fail(n, WIN_BAD_PARAMETER, 0);
}

/* GetLocaleInfoEx(name, type, buffer, size): GetLocaleInfo by name; it has one form, and that takes UTF-16. */
static uint64_t info_by_name(Native *n) { return nat_call_as(n, info_of_name, true); }

/* clang-format off */
const DllRow locale_name_rows[] = {
    {"kernel32", "LCIDToLocaleName",           id_to_name},
    {"kernel32", "LocaleNameToLCID",           name_to_id},
    {"kernel32", "IsValidLocaleName",          is_valid_name},
    {"kernel32", "GetUserDefaultLocaleName",   default_name},
    {"kernel32", "GetSystemDefaultLocaleName", default_name},
    {"kernel32", "GetLocaleInfoEx",            info_by_name},
};
/* clang-format on */
const int locale_name_rows_count = sizeof locale_name_rows / sizeof *locale_name_rows;
