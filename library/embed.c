/* Writes files as one C file: a table (of LibraryFile) of names and texts. Run by the build only.
 *
 *     embed OUTPUT TABLE FILE... */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static void write_char(FILE *out, int c) {
    if (c == '\n')
        fputs("\\n\"\n    \"", out);
    else if (c == '"' || c == '\\' || c == '?')
        fprintf(out, "\\%c", c);
    else if (c < 32 || c > 126)
        fprintf(out, "\\%03o", (unsigned)c);
    else
        fputc(c, out);
}

static bool write_text(FILE *out, const char *path, int number) {
    FILE *in = fopen(path, "rb");
    if (!in) {
        perror(path);
        return false;
    }
    fprintf(out, "static const char text_%d[] =\n    \"", number);
    for (int c; (c = fgetc(in)) != EOF;) write_char(out, c);
    fputs("\";\n\n", out);
    return fclose(in) == 0;
}

int main(int argc, char **argv) {
    FILE *out = argc > 2 ? fopen(argv[1], "wb") : NULL;
    if (!out) {
        fputs("usage: embed OUTPUT TABLE FILE...\n", stderr);
        return 2;
    }
    fputs("#include \"include_path.h\"\n\n", out);
    for (int i = 3; i < argc; i++) {
        if (!write_text(out, argv[i], i)) return 1;
    }
    fprintf(out, "const LibraryFile %s[] = {\n", argv[2]);
    for (int i = 3; i < argc; i++) fprintf(out, "    {\"%s\", text_%d, sizeof text_%d - 1},\n", base_name(argv[i]), i, i);
    fputs("    {NULL, NULL, 0},\n};\n", out);
    return fclose(out) == 0 ? 0 : 1;
}
