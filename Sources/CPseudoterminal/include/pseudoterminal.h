// Runs a program in a terminal that a program holds the other end of.
#pragma once

#include <sys/types.h>

/// Starts a program on a terminal of its own, of a type that all systems know.
///
/// - folder: The folder to start it in.
/// - process: Where the number of its process goes.
/// - Returns: The other end of the terminal, or -1.
int pseudoterminal_start(char *const arguments[], const char *folder, int rows, int columns,
                         pid_t *process);
