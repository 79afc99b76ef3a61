// Signals and standard error while the terminal is taken.
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "CTerminal.h"

/// Guards the terminal: whatever ends the program writes `leave` to it, puts its modes back and tells
/// the reader.
void signals_guard(const char *leave, size_t length, TerminalMessages messages);

/// Ends the guard and lets out what was written to standard error.
void signals_unguard(void);

/// Says whether the terminal is ours now; it is not while the program is stopped.
void signals_set_holding(bool is_holding);

/// A descriptor that can be read when one of the signals below has come.
int signals_descriptor(void);

/// The next of SIGWINCH, SIGTSTP and SIGCONT that has come, or 0.
int signals_next(void);

/// Stops the program as SIGTSTP does, and returns when it is continued.
void signals_stop(void);
