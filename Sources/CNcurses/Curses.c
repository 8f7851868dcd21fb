#define _GNU_SOURCE 1
#include "Curses.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

int gemba_memory_file(const char *name) { return memfd_create(name, MFD_CLOEXEC); }

bool gemba_curses_start(const char *name, int file, int columns, int rows) {
    FILE *out = fdopen(fcntl(file, F_DUPFD_CLOEXEC, 0), "w"), *in = fdopen(fcntl(file, F_DUPFD_CLOEXEC, 0), "r");
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

static int pair_of(int ink, int ground) {
    if (ink < 0 && ground < 0) return 0;
    int pair = alloc_pair(ink, ground);
    return pair < 0 ? 0 : pair;
}

static bool is_mark(wchar_t scalar) { return scalar >= 0x80 && wcwidth(scalar) == 0; }

/* How many characters from the front make one glyph: a base and at most the marks that a cell of ncurses holds. */
static int glyph_length(const wchar_t *text, int count) {
    int length = 1;
    while (length < count && length < CCHARW_MAX && is_mark(text[length])) length++;
    return length;
}

/* Whole cells are put, not characters: then ncurses neither wraps nor moves, and a mark in the last column stays with
   its base. */
void gemba_curses_write(int column, int row, const wchar_t *text, int count, attr_t attributes, int ink, int ground) {
    static cchar_t cells[256];
    int pair = pair_of(ink, ground), used = 0, columns = 0;
    while (count > 0) {
        int length = glyph_length(text, count);
        wchar_t glyph[CCHARW_MAX + 1] = {0};
        wmemcpy(glyph, text, (size_t)length);
        setcchar(&cells[used++], glyph, attributes, 0, &pair); /* by the last argument: pairs beyond a short */
        columns += glyph[0] < 0x80 ? 1 : wcwidth(glyph[0]);
        text += length, count -= length;
        if (count > 0 && used < 256) continue;
        mvwadd_wchnstr(stdscr, row, column, cells, used);
        column += columns, used = columns = 0;
    }
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
