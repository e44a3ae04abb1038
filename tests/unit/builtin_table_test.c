/* The tables of builtins together: every function of AutoIt (data/builtin_names.txt) has exactly one row, and rows are sound.
 */
#include "builtin.h"
#include "tables.h"

#include "check.h"

#include <stdio.h>

static const Builtin *row_at(int *table, int *row) {
    for (; builtin_tables[*table].rows; ++*table, *row = 0) {
        if (*row < *builtin_tables[*table].count) return &builtin_tables[*table].rows[(*row)++];
    }
    return NULL;
}

static int rows_named(const char *name) {
    int found = 0, table = 0, row = 0;
    for (const Builtin *b; (b = row_at(&table, &row)) != NULL;) found += strcmp(b->name, name) == 0;
    return found;
}

static void every_name_has_one_row(void **state) {
    (void)state;
    FILE *names = fopen("data/builtin_names.txt", "r");
    assert_non_null(names);
    char name[80];
    int count = 0, bad = 0;
    for (; fscanf(names, "%79s", name) == 1; count++) {
        int rows = rows_named(name);
        if (rows != 1) print_error("%s has %d rows\n", name, rows);
        bad += rows != 1;
    }
    fclose(names);
    assert_int_equal(count, 405);
    assert_int_equal(bad, 0);
}

static bool is_sound(const Builtin *row) {
    size_t length = strlen(row->name), help = strlen(row->help);
    bool names_itself = !strncmp(row->signature, row->name, length) && row->signature[length] == '(';
    return row->min >= 0 && row->min <= row->max && row->function && names_itself && help && row->help[help - 1] == '.' &&
           row->state <= MISSING;
}

static void rows_are_sound(void **state) {
    (void)state;
    int table = 0, row = 0, bad = 0;
    for (const Builtin *b; (b = row_at(&table, &row)) != NULL;) {
        if (!is_sound(b)) print_error("%s: bad row\n", b->name);
        bad += !is_sound(b);
    }
    assert_int_equal(bad, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_name_has_one_row), cmocka_unit_test(rows_are_sound)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
