#define _GNU_SOURCE 1
#include "Curses.h"

#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

int gemba_memory_file(const char *name) { return memfd_create(name, MFD_CLOEXEC); }

bool gemba_curses_start(const char *name, int file, int columns, int rows) {
    FILE *out = fdopen(dup(file), "w"), *in = fdopen(dup(file), "r");
    if (!out || !in) return false;
    use_env(FALSE); /* LINES and COLUMNS would pin the size against every later resize */
    if (!newterm(name, out, in)) return false;
    nonl();             /* line feed only moves down: our termios leaves output untouched */
    typeahead(-1);      /* else ncurses looks for waiting keys and stops in the middle of a frame */
    if (has_colors()) { /* without colour there are only attributes, and no pair may be asked for */
        start_color();
        use_default_colors();
    }
    gemba_curses_cursor(-1, 0);
    gemba_curses_resize(columns, rows);
    return true;
}

void gemba_curses_resize(int columns, int rows) {
    resizeterm(rows, columns);
    werase(stdscr);
    clearok(curscr, TRUE);
}

void gemba_curses_write(int column, int row, const wchar_t *text, int count, attr_t attributes, int ink, int ground) {
    int pair = 0;
    if (ink >= 0 || ground >= 0) pair = alloc_pair(ink, ground);
    if (pair < 0) pair = 0;
    wattr_set(stdscr, attributes, 0, &pair); /* by the extended argument: pairs beyond a short */
    mvwaddnwstr(stdscr, row, column, text, count);
}

void gemba_curses_cursor(int column, int row) {
    leaveok(stdscr, column < 0); /* a hidden cursor may stay where the last cell left it */
    curs_set(column < 0 ? 0 : 1);
    if (column >= 0) wmove(stdscr, row, column);
}

void gemba_curses_compose(void) {
    wnoutrefresh(stdscr);
    doupdate();
}

void gemba_curses_forget(void) { clearok(curscr, TRUE); }
