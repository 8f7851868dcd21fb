#ifndef GEMBA_TERMINFO_H
#define GEMBA_TERMINFO_H

/* Colours that the terminfo entry `name` declares: -1 when there is no such entry or it cannot address the cursor,
   0 when it has no colour. */
int gemba_terminfo_colours(const char *name);

#endif
