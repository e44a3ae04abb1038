/* The smallest program with the library: prints what a script writes. */
#include <au3.h>

#include <stdio.h>

static bool print(void *user, int stream, const char *bytes, size_t size) {
    (void)user;
    return fwrite(bytes, 1, size, stream == 1 ? stdout : stderr) == size;
}

int main(void) {
    static const char script[] = "ConsoleWrite(6 * 7)";
    Au3Host host = {.size = sizeof host, .write = print};
    Au3Config config = AU3_CONFIG;
    config.host = &host;
    Au3 *au3 = au3_new(&config);
    int code = au3_load(au3, "script", script, sizeof script - 1, 0) == AU3_LOADED ? au3_run(au3) : 1;
    au3_free(au3);
    return code;
}
