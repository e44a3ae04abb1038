/* All tables of builtins and macros of the program, in the order of the manual's chapters. A name in two tables belongs to
 * the first; what is only in the last one is not there yet. */
#include "tables.h"

/* clang-format off */
extern const Builtin bit_builtins[], clipboard_builtins[], com_builtins[], container_builtins[], device_builtins[],
    dialog_builtins[], dir_builtins[], dll_builtins[], dllstruct_builtins[], drive_builtins[], environment_builtins[], file_builtins[],
    file_copy_builtins[], file_find_builtins[], file_handle_builtins[], file_version_builtins[], inet_builtins[],
    ini_builtins[], key_builtins[], math_builtins[], missing_builtins[], process_builtins[], process_list_builtins[], random_builtins[],
    recycle_builtins[], registry_builtins[], run_builtins[], shortcut_builtins[], socket_builtins[], string_builtins[],
    type_builtins[], udp_builtins[];
extern const int bit_builtins_count, clipboard_builtins_count, com_builtins_count, container_builtins_count,
    device_builtins_count, dialog_builtins_count, dir_builtins_count, dll_builtins_count, dllstruct_builtins_count, drive_builtins_count,
    environment_builtins_count, file_builtins_count, file_copy_builtins_count, file_find_builtins_count,
    file_handle_builtins_count, file_version_builtins_count, inet_builtins_count, ini_builtins_count, key_builtins_count, math_builtins_count,
    missing_builtins_count, process_builtins_count, process_list_builtins_count, random_builtins_count,
    recycle_builtins_count, registry_builtins_count, run_builtins_count, shortcut_builtins_count, socket_builtins_count,
    string_builtins_count, type_builtins_count, udp_builtins_count;
extern const Builtin library_array_builtins[], library_crypt_builtins[], library_file_builtins[], library_memory_builtins[],
    library_pe_builtins[], library_process_builtins[], library_stat_builtins[], library_sqlite_builtins[], library_system_builtins[];
extern const int library_array_builtins_count, library_crypt_builtins_count, library_file_builtins_count, library_memory_builtins_count,
    library_pe_builtins_count, library_process_builtins_count, library_stat_builtins_count, library_sqlite_builtins_count, library_system_builtins_count;
extern const Macro system_macros[];
extern const int system_macros_count;

const BuiltinTable builtin_tables[] = {
    {core_builtins,        &core_builtins_count},
    {string_builtins,      &string_builtins_count},
    {math_builtins,        &math_builtins_count},
    {bit_builtins,         &bit_builtins_count},
    {random_builtins,      &random_builtins_count},
    {type_builtins,        &type_builtins_count},
    {container_builtins,   &container_builtins_count},
    {dll_builtins,         &dll_builtins_count},
    {dllstruct_builtins,   &dllstruct_builtins_count},
    {environment_builtins, &environment_builtins_count},
    {file_builtins,        &file_builtins_count},
    {file_copy_builtins,   &file_copy_builtins_count},
    {file_find_builtins,   &file_find_builtins_count},
    {file_handle_builtins, &file_handle_builtins_count},
    {dir_builtins,         &dir_builtins_count},
    {process_builtins,     &process_builtins_count},
    {process_list_builtins, &process_list_builtins_count},
    {run_builtins,         &run_builtins_count},
    {socket_builtins,      &socket_builtins_count},
    {udp_builtins,         &udp_builtins_count},
    {ini_builtins,         &ini_builtins_count},
    {registry_builtins,    &registry_builtins_count},
    {drive_builtins,       &drive_builtins_count},
    {clipboard_builtins,   &clipboard_builtins_count},
    {device_builtins,      &device_builtins_count},
    {com_builtins,         &com_builtins_count},
    {shortcut_builtins,    &shortcut_builtins_count},
    {file_version_builtins, &file_version_builtins_count},
    {recycle_builtins,     &recycle_builtins_count},
    {inet_builtins,        &inet_builtins_count},
    {dialog_builtins,      &dialog_builtins_count},
    {key_builtins,         &key_builtins_count},
    {library_builtins,     &library_builtins_count},
    {unit_test_builtins,   &unit_test_builtins_count},
    {library_array_builtins, &library_array_builtins_count},
    {library_crypt_builtins, &library_crypt_builtins_count},
    {library_file_builtins, &library_file_builtins_count},
    {library_memory_builtins, &library_memory_builtins_count},
    {library_process_builtins, &library_process_builtins_count},
    {library_pe_builtins, &library_pe_builtins_count},
    {library_stat_builtins, &library_stat_builtins_count},
    {library_sqlite_builtins, &library_sqlite_builtins_count},
    {library_system_builtins, &library_system_builtins_count},
    {missing_builtins,     &missing_builtins_count},
    {NULL, NULL},
};

const MacroTable macro_tables[] = {
    {core_macros,   &core_macros_count},
    {system_macros, &system_macros_count},
    {NULL, NULL},
};
/* clang-format on */
