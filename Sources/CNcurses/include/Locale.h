#ifndef GEMBA_LOCALE_H
#define GEMBA_LOCALE_H

#include <stdbool.h>
#include <stdint.h>

/* Puts the process into a UTF-8 locale: the user's if it is one and is installed, else C.UTF-8. ncurses draws every
   wide character as garbage in any other. False when neither is to be had. */
bool gemba_use_utf8_locale(void);

/* Columns that glibc, and therefore ncurses and tmux, gives a scalar: 0, 1, 2, or -1 for unprintable ones. */
int gemba_columns(uint32_t scalar);

#endif
