#ifndef GEMBA_SIGNALS_H
#define GEMBA_SIGNALS_H

/* Turns signals into bytes: from now on each of SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT and SIGWINCH writes its number
   into a pipe, whose reading end is returned (non-blocking, or -1). SIGPIPE is ignored.

   Dispatch has sources for signals, but they come alive some time after they are made, and a signal in between is lost.
   SIGHUP stays ignored if it was (nohup). */
int gemba_signals_start(void);

#endif
