/* Signals. A handler gets no pointer of ours, hence the only variables of the program that are not in a struct. */
#include "interrupt.h"

#include "os/os.h"

#include <signal.h>

/* timeout(1) sends its signal to the process and then once more to the group: both are one request. Milliseconds. */
enum { ONE_REQUEST = 200 };

static Au3 *volatile watched;
static volatile sig_atomic_t received;
static volatile sig_atomic_t waiting; /* a request came, and what it asks for is not done */
static volatile double since;

static void handle(int number) {
    if (waiting && os_clock() - since > ONE_REQUEST) {
        signal(number, SIG_DFL);
        raise(number);
        return;
    }
    signal(number, handle);
    if (!waiting) since = os_clock();
    received = number;
    waiting = 1;
    if (watched) au3_interrupt(watched);
}

/* What was ignored when we were started (nohup, a background job) stays so. */
static void install_for(int number, void (*handler)(int)) {
    if (signal(number, handler) == SIG_IGN) signal(number, SIG_IGN);
}

static void install(void (*handler)(int)) {
    install_for(SIGINT, handler);
    install_for(SIGTERM, handler);
}

void interrupt_watch(Au3 *au3) {
    watched = au3;
    waiting = 0;
    install(au3 ? handle : SIG_DFL);
}

void interrupt_catch(void) {
    waiting = 0;
    install(handle);
}

void interrupt_catch_hangup(void) { install_for(SIGHUP, handle); }

void interrupt_catch_all(void) {
    interrupt_catch();
    install_for(SIGHUP, handle);
    install_for(SIGPIPE, handle);
}

static void ignore(int number) { (void)number; }

void interrupt_ignore(void) { signal(SIGINT, ignore); }

bool interrupt_waiting(void) { return waiting; }

int interrupt_signal(void) { return received; }

bool interrupt_unread(void) { return received == SIGPIPE; }

bool interrupt_requested(void) { return received == SIGTERM || received == SIGHUP; }
