#ifndef GEMBA_CNCURSES_H
#define GEMBA_CNCURSES_H

/* The only door to ncurses. Swift cannot import ncurses' casts, globals and variadic functions, so what the Terminal
   room needs of them is given real names here. Everything that must be seen before <ncurses.h> stands here and not in
   the build settings, because Swift's importer reads only this header. */

#include "CrashGuard.h"
#include "Curses.h"
#include "Locale.h"
#include "Signals.h"
#include "Terminfo.h"

#endif
