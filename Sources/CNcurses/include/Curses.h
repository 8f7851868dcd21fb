#ifndef GEMBA_CURSES_H
#define GEMBA_CURSES_H

#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <ncurses.h>
#include <stdbool.h>
#include <stdint.h>

/* Attributes: casts and shifts in ncurses, hence invisible to Swift. */
static const attr_t gemba_bold = A_BOLD, gemba_dim = A_DIM, gemba_italic = A_ITALIC, gemba_underline = A_UNDERLINE,
                    gemba_reverse = A_REVERSE, gemba_blink = A_BLINK;

/* A file in memory, closed on exec, or -1. ncurses writes its frames into one. */
int gemba_memory_file(const char *name);

/* Starts ncurses for the terminfo entry `name` with both its ends on `file`, so that nothing ever reaches the terminal
   by itself. False when ncurses refuses. The window is made `columns` by `rows`. */
bool gemba_curses_start(const char *name, int file, int columns, int rows);

/* Makes the window `columns` by `rows`; both at least 1. What it showed is forgotten: repaint. */
void gemba_curses_resize(int columns, int rows);

/* Writes `count` wide characters at a cell. Attributes and the colours are those of the call; -1 is the terminal's own
   colour. Pairs are ncurses' to find or make. */
void gemba_curses_write(int column, int row, const wchar_t *text, int count, attr_t attributes, int ink, int ground);

/* Shows the terminal's cursor at a cell, or hides it when `column` is negative. */
void gemba_curses_cursor(int column, int row);

/* Composes what changed since the last call into the file; all of it after `forget`. */
void gemba_curses_compose(void);

/* The terminal no longer shows what ncurses thinks: the next frame paints everything. */
void gemba_curses_forget(void);

#endif
