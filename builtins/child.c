/* The list of a script's children; see child.h. */
#include "child.h"

#include "environment.h"
#include "family.h"

/* Records of ended children without streams that are kept for ProcessWaitClose. */
#define ENDED_KEPT 256
/* Bytes that one look at a pipe takes at most: its writer may never stop. */
#define READ_MOST 1048576
/* From here on no system has processes. */
#define NUMBER_OF_NONE ((int64_t)1 << 30)

typedef struct Children {
    Heap *heap; /* NULL: not used yet */
    Child *first;
    int64_t answered; /* how many had no process */
} Children;

/* ---- streams ---- */

static void close_pipe(Child *child, int stream) {
    if (child->pipe[stream] != OS_NO_FILE) os_close(child->pipe[stream]);
    child->pipe[stream] = OS_NO_FILE;
}

void child_close(Child *child, unsigned streams) {
    for (int i = 0; i < 3; i++) {
        if (!(streams & 1u << i)) continue;
        close_pipe(child, i);
        buffer_free(&child->unread[i]);
    }
    child->usable &= ~streams;
}

void child_read(Child *child, int stream) {
    Buffer *unread = &child->unread[stream];
    size_t start = unread->length, done;
    while (child->pipe[stream] != OS_NO_FILE && unread->length - start < READ_MOST && !unread->failed) {
        char bytes[16384]; /* not read in place: little is kept of most streams, for long */
        OsFlow flow = os_pipe_read(child->pipe[stream], bytes, sizeof bytes, &done);
        buffer_append(unread, bytes, done);
        if (flow == OS_FLOW_LATER) return;
        if (flow == OS_FLOW_END) close_pipe(child, stream);
    }
}

bool child_read_all(Child *child) {
    child_read(child, CHILD_OUTPUT);
    child_read(child, CHILD_ERRORS);
    return !child->unread[CHILD_OUTPUT].failed && !child->unread[CHILD_ERRORS].failed;
}

/* ---- the list ---- */

static void free_child(Child *child) {
    child_close(child, 7);
    mem_free(child);
}

/* At the end of the interpreter: its children go on without it. */
static void destroy(void *state) {
    Children *children = state;
    while (children->first) {
        Child *child = children->first;
        children->first = child->next;
        if (!child->ended) os_forget_child(child->pid);
        free_child(child);
    }
}

static Children *children_of(Call *call) {
    Children *children = call_state(call, FAMILY_CHILD, sizeof *children, destroy);
    if (children) children->heap = call->heap;
    return children;
}

/* Has it ended? Its last words are kept then. */
static bool look_at(Child *child) {
    int code;
    if (child->ended) return true;
    if (!os_wait(child->pid, 0, &code)) return false;
    child->ended = true;
    child->code = code;
    close_pipe(child, CHILD_INPUT);
    child_read_all(child);
    return true;
}

static bool is_over(const Child *child, int *kept) {
    if (!child->ended || child->usable) return false;
    return child->told || ++*kept > ENDED_KEPT;
}

static void update(Children *children) {
    int kept = 0;
    for (Child **link = &children->first; *link;) {
        Child *child = *link;
        look_at(child);
        if (is_over(child, &kept)) {
            *link = child->next;
            free_child(child);
        } else {
            link = &child->next;
        }
    }
}

void children_update(Call *call) {
    Children *children = children_of(call);
    if (children) update(children);
}

void children_abandon(Call *call) {
    Children *children = children_of(call);
    if (children) children->first = NULL;
}

Child *child_find(Call *call, int64_t pid) {
    Children *children = children_of(call);
    Child *child = children ? children->first : NULL;
    while (child && child->pid != pid) child = child->next;
    return child;
}

/* ---- starting and waiting ---- */

/* A new process with the number of an old one: the old one is history. */
static void drop_number(Children *children, int64_t pid) {
    for (Child **link = &children->first; *link;) {
        Child *child = *link;
        if (child->pid != pid) {
            link = &child->next;
            continue;
        }
        *link = child->next;
        free_child(child);
    }
}

static void take_streams(Child *child, const OsSpawn *spawn, Heap *heap) {
    for (int i = 0; i < 3; i++) {
        buffer_init(&child->unread[i], heap);
        child->pipe[i] = spawn->stream[i];
        if (child->pipe[i] == OS_NO_FILE) continue;
        os_pipe_at_once(child->pipe[i]);
        child->redirected |= 1u << i;
    }
    child->usable = child->redirected | (spawn->pipes ? CHILD_RECORD : 0);
}

Child *child_start(Call *call, OsSpawn *spawn) {
    const Host *host = call_host(call);
    Children *children = children_of(call);
    Child *child = children ? mem_calloc(call->heap, 1, sizeof *child) : NULL;
    if (!child || !call_may_start(call)) {
        mem_free(child);
        return NULL;
    }
    update(children);
    spawn->environment = environment_list(call_environment(call));
    if (host->write) host->write(host->user, 1, "", 0);
    if (os_spawn(spawn) != OS_OK) {
        mem_free(child);
        return NULL;
    }
    drop_number(children, spawn->pid);
    child->pid = spawn->pid;
    take_streams(child, spawn, call->heap);
    child->next = children->first;
    children->first = child;
    return child;
}

Child *child_answered(Call *call, const Au3Process *process, unsigned pipes) {
    Children *children = children_of(call);
    Child *child = children ? mem_calloc(call->heap, 1, sizeof *child) : NULL;
    if (!child) return NULL;
    update(children);
    int errors = pipes & 8 ? CHILD_OUTPUT : CHILD_ERRORS;
    child->pid = NUMBER_OF_NONE + children->answered++ % (INT32_MAX - NUMBER_OF_NONE);
    child->ended = true;
    child->code = process->exit_code;
    if (!(pipes & CHILD_INHERIT)) child->redirected = (pipes & 8 ? pipes | 1u << CHILD_OUTPUT : pipes) & CHILD_STREAMS;
    child->usable = child->redirected | (pipes ? CHILD_RECORD : 0);
    drop_number(children, child->pid);
    for (int i = 0; i < 3; i++) {
        child->pipe[i] = OS_NO_FILE;
        buffer_init(&child->unread[i], call->heap);
    }
    if (process->output && child->usable & 1u << CHILD_OUTPUT)
        buffer_append(&child->unread[CHILD_OUTPUT], process->output, process->output_size);
    if (process->errors && child->usable & 1u << errors)
        buffer_append(&child->unread[errors], process->errors, process->errors_size);
    child->next = children->first;
    children->first = child;
    return child;
}

Child *child_wait(Call *call, int64_t pid, double milliseconds, bool *alive) {
    double end = os_clock() + milliseconds, pause = 0.1;
    Child *child;
    *alive = true;
    while ((child = child_find(call, pid)) != NULL && !look_at(child)) {
        double left = end - os_clock();
        if (milliseconds >= 0 && left <= 0) return child;
        *alive = child_read_all(child) && call_sleep(call, milliseconds >= 0 && left < pause ? left : pause);
        if (!*alive) return NULL;
        if (pause < 10) pause *= 1.5;
    }
    return child;
}
