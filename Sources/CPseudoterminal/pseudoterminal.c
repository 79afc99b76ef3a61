#define _GNU_SOURCE
#include "pseudoterminal.h"

#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

int pseudoterminal_start(char *const arguments[], const char *folder, int rows, int columns,
                         pid_t *process) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int descriptor = -1;
  *process = forkpty(&descriptor, NULL, NULL, &size);
  if (*process == 0) {
    // As a shell starts a program: with no signal blocked or ignored.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    setenv("TERM", "xterm-256color", 1);
    setenv("LC_ALL", "C.UTF-8", 1);
    unsetenv("NO_COLOR");
    if (chdir(folder) == 0) execvp(arguments[0], arguments);
    _exit(127);
  }
  return *process < 0 ? -1 : descriptor;
}
