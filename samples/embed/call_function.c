/* Calls functions of a script from C: plain values, @error, a global, an array in, a map out. */
#include <au3.h>

#include <stdio.h>

/* A script that cannot be loaded says why. */
static int complain(Au3 *au3) {
    char text[2000];
    for (int i = 0; i < au3_diagnostic_count(au3); i++) {
        au3_diagnostic_text(au3, i, AU3_FORM_PRETTY, text, sizeof text);
        fputs(text, stderr);
    }
    au3_free(au3);
    return 1;
}

static void print_price(Au3 *au3, double piece, int count) {
    Au3Value *args[] = {au3_value_double(au3, piece), au3_value_int(au3, count)};
    Au3Value *price = au3_call(au3, "Price", args, 2);
    int extended, error = au3_error(au3, &extended);
    if (error)
        printf("%d pieces: @error %d, @extended %d\n", count, error, extended);
    else
        printf("%d pieces: %.2f\n", count, au3_value_as_double(price));
    au3_value_free(price);
    au3_value_free(args[0]);
    au3_value_free(args[1]);
}

/* An array of two rows and three columns. */
static Au3Value *items(Au3 *au3) {
    Au3Value *array = au3_value_array(au3, 2, (const size_t[]){2, 3});
    Au3Value *cells[2][3] = {
        {au3_value_text(au3, "tea", 3), au3_value_double(au3, 3.5), au3_value_int(au3, 2)},
        {au3_value_text(au3, "coffee", 6), au3_value_double(au3, 8), au3_value_int(au3, 10)},
    };
    for (size_t row = 0; row < 2; row++) {
        for (size_t column = 0; column < 3; column++) {
            au3_value_set_at(array, (const size_t[]){row, column}, cells[row][column]);
            au3_value_free(cells[row][column]);
        }
    }
    return array;
}

static void print_bill(Au3 *au3) {
    Au3Value *array = items(au3);
    Au3Value *bill = au3_call(au3, "Bill", &array, 1);
    Au3Value *lines = au3_value_get(bill, au3_value_text(au3, "lines", 5));
    for (size_t i = 0; i < au3_value_size(lines, 0); i++) puts(au3_value_as_text(au3_value_at(lines, &i), NULL));
    printf("sum      %8.2f\n", au3_value_as_double(au3_value_get(bill, au3_value_text(au3, "sum", 3))));
    /* what was not freed here is freed with the interpreter */
}

int main(int argc, char **argv) {
    Au3 *au3 = au3_new(NULL);
    if (!au3) return 1;
    if (au3_load_file(au3, argc > 1 ? argv[1] : "prices.au3", 0) != AU3_LOADED) return complain(au3);
    au3_run(au3); /* its globals get their values */
    print_price(au3, 2.5, 1);
    print_price(au3, 2.5, 10);
    print_price(au3, 2.5, 0);
    au3_set(au3, "fTax", au3_value_double(au3, 0.07));
    print_price(au3, 2.5, 1);
    print_bill(au3);
    au3_free(au3);
    return 0;
}
