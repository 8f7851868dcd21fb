#ifndef GEMBA_CRASH_GUARD_H
#define GEMBA_CRASH_GUARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <termios.h>

/* Gives the terminal back, whatever ends the program. One way out for all: leaving by choice, exit(), a Swift trap, a
   null pointer, a full stack. Everything it does is async-signal-safe.

   The guard is armed while the screen is up. Fatal signals restore the terminal and then go on to the handler that was
   there before (Swift's, which prints the backtrace). While armed, standard error goes into memory if it is the
   terminal, since a message written into the screen would be lost with it; it is replayed once the screen is gone. */

/* Prepares the guard once: which terminal, and the bytes that undo every mode the screen switched on (copied, at most
   512). Returns false if there are more. */
bool gemba_guard_prepare(int terminal, const uint8_t *undo, size_t count);

/* The screen is about to come up: `settings` are the terminal's own, to be put back. */
void gemba_guard_arm(const struct termios *settings);

/* Restores the terminal. Does nothing when the screen is not up. */
void gemba_guard_restore(void);

/* The terminal's own settings, as the guard will put them back. */
struct termios gemba_guard_settings(void);

/* Whether the screen is up. */
bool gemba_guard_is_armed(void);

/* Gives the calling thread a stack of its own for signal handlers, without which an exhausted stack kills the process
   with the screen still up. Cheap; for the start of every event handler, since Dispatch moves between threads. */
void gemba_guard_thread(void);

#endif
