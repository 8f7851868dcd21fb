#define _GNU_SOURCE 1
#include "CrashGuard.h"

#include "Curses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { patience_ms = 200, handler_stack = 1 << 16 };

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT, SIGSYS};
static struct sigaction previous[NSIG];
static struct termios own_settings;
static uint8_t undo_bytes[512];
static size_t undo_count;
static int terminal = -1, messages = -1, own_errors = -1;
static atomic_bool armed;

/* Writes what the descriptor takes within the patience; returns how much that was. */
static size_t write_patiently(int descriptor, const uint8_t *bytes, size_t count) {
    size_t done = 0;
    while (done < count) {
        ssize_t step = write(descriptor, bytes + done, count - done);
        if (step > 0) done += (size_t)step;
        if (step >= 0 || errno == EINTR) continue;
        struct pollfd writable = {.fd = descriptor, .events = POLLOUT};
        if (errno != EAGAIN || poll(&writable, 1, patience_ms) <= 0) break;
    }
    return done;
}

/* A terminal that no longer reads (a stalled line, XOFF) would keep the undo bytes out: throw away the picture that
   waits in front of them. */
static void undo_modes(void) {
    size_t done = write_patiently(terminal, undo_bytes, undo_count);
    if (done == undo_count) return;
    tcflow(terminal, TCOON);
    tcflush(terminal, TCOFLUSH);
    write_patiently(terminal, undo_bytes, undo_count);
}

static void divert_errors(void) {
    if (messages < 0 || !isatty(STDERR_FILENO)) return;
    own_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0);
    if (own_errors >= 0) dup2(messages, STDERR_FILENO);
}

static void replay_errors(void) {
    if (own_errors < 0) return;
    uint8_t block[4096];
    off_t offset = 0;
    for (ssize_t count; (count = pread(messages, block, sizeof block, offset)) > 0; offset += count)
        write_patiently(own_errors, block, (size_t)count);
    if (ftruncate(messages, 0) == 0) lseek(messages, 0, SEEK_SET);
    dup2(own_errors, STDERR_FILENO);
    close(own_errors);
    own_errors = -1;
}

void gemba_guard_restore(void) {
    if (!atomic_exchange(&armed, false)) return;
    int error = errno;
    undo_modes();
    tcflush(terminal, TCIFLUSH); /* mouse reports still on their way would become commands of the shell */
    tcsetattr(terminal, TCSANOW, &own_settings);
    replay_errors();
    errno = error;
}

/* Swift's own handler runs after ours, on a terminal that can show its backtrace. A signal that was sent returns to
   where it hit, so it has to be raised again; a fault comes back by itself. */
static void on_fatal(int number, siginfo_t *info, void *context) {
    gemba_guard_restore();
    struct sigaction *before = &previous[number];
    sigaction(number, before, NULL);
    if ((before->sa_flags & SA_SIGINFO) && before->sa_sigaction) {
        before->sa_sigaction(number, info, context);
    } else if (info->si_code <= 0) {
        raise(number);
    }
}

static void watch_fatal_signals(void) {
    for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) {
        struct sigaction action;
        memset(&action, 0, sizeof action);
        action.sa_sigaction = on_fatal;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
        sigaction(fatal[i], &action, &previous[fatal[i]]);
        if (previous[fatal[i]].sa_handler == SIG_IGN) sigaction(fatal[i], &previous[fatal[i]], NULL);
    }
}

bool gemba_guard_prepare(int descriptor, const uint8_t *undo, size_t count) {
    if (count > sizeof undo_bytes) return false;
    terminal = descriptor;
    memcpy(undo_bytes, undo, count);
    undo_count = count;
    messages = gemba_memory_file("gemba-errors");
    watch_fatal_signals();
    atexit(gemba_guard_restore);
    return true;
}

void gemba_guard_arm(const struct termios *settings) {
    own_settings = *settings;
    divert_errors();
    atomic_store(&armed, true);
}

struct termios gemba_guard_settings(void) { return own_settings; }

bool gemba_guard_is_armed(void) { return atomic_load(&armed); }

void gemba_guard_thread(void) {
    static _Thread_local bool has_stack;
    if (has_stack) return;
    has_stack = true;
    stack_t stack = {.ss_sp = malloc(handler_stack), .ss_size = handler_stack};
    if (stack.ss_sp) sigaltstack(&stack, NULL);
}
