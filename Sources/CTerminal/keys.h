// Keys: from the bytes that terminals send to what was pressed.
#pragma once

#include "CTerminal.h"

/// Teaches ncurses the encodings of keys that the terminal's description lacks.
void keys_define(void);

/// Reads the next key that has come.
///
/// - Returns: False if none has come, or one that the program does not know.
bool keys_next(TerminalEvent *event);
