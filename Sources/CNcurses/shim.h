// The wide-character interface of ncurses, as Debian's libncursesw5-dev installs it.
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <curses.h>
