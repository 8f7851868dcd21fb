#define _GNU_SOURCE 1
#include "Signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static int ends[2] = {-1, -1};

static void note(int number) {
    int error = errno;
    unsigned char byte = (unsigned char)number;
    ssize_t written = write(ends[1], &byte, 1); /* a full pipe holds enough signals already */
    (void)written;
    errno = error;
}

static void watch(int number) {
    struct sigaction before, action = {.sa_handler = note, .sa_flags = SA_RESTART | SA_ONSTACK};
    sigaction(number, NULL, &before);
    if (number == SIGHUP && before.sa_handler == SIG_IGN) return;
    sigaction(number, &action, NULL);
}

int gemba_signals_start(void) {
    static const int watched[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
    if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
    signal(SIGPIPE, SIG_IGN);
    for (size_t i = 0; i < sizeof watched / sizeof *watched; i++) watch(watched[i]);
    return ends[0];
}
