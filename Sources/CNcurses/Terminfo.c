#define _GNU_SOURCE 1
#include "Terminfo.h"

#include <curses.h>
#include <stdbool.h>
#include <term.h>
#include <unistd.h>

static bool can_address_cursor(void) {
    const char *address = tigetstr("cup");
    return address && address != (char *)-1;
}

int gemba_terminfo_colours(const char *name) {
    TERMINAL *before = cur_term;
    int problem = 0, colours = -1;
    set_curterm(NULL);
    if (setupterm(name, STDOUT_FILENO, &problem) == OK) {
        if (can_address_cursor()) colours = tigetnum("colors") < 0 ? 0 : tigetnum("colors");
        del_curterm(cur_term);
    }
    set_curterm(before);
    return colours;
}
