#define _GNU_SOURCE
#include "signals.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// Signals that end the program: a fault of its own, or a wish from outside. Swift's traps come as
// SIGILL or SIGTRAP.
static const int crashes[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT, SIGSYS};
static const int endings[] = {SIGHUP,  SIGINT,    SIGQUIT, SIGTERM, SIGUSR1,  SIGUSR2, SIGALRM,
                              SIGPROF, SIGVTALRM, SIGXCPU, SIGIO,   SIGSTKFLT, SIGPWR};

// Signals that wait until the program asks for them, so that none comes amid a frame.
static const int awaited[] = {SIGWINCH, SIGTSTP, SIGCONT};

enum { crash_count = sizeof crashes / sizeof *crashes };
enum { ending_count = sizeof endings / sizeof *endings };
enum { awaited_count = sizeof awaited / sizeof *awaited };

// Everything that the handler needs is prepared: it may only write.
static struct termios modes_before;
static char leave_bytes[256];
static size_t leave_length;
static char crash_message[512];
static char ending_message[512];
static volatile sig_atomic_t is_holding;

static struct sigaction actions_before[NSIG];
static stack_t stack_before;
static char handler_stack[64 * 1024];  // a stack overflow leaves no other
static sigset_t mask_before;
static int signal_descriptor = -1;

// While the screen is on, standard error collects in memory.
static int stderr_before = -1;
static int stderr_collected = -1;

static void collect_stderr(void) {
  if (!isatty(STDERR_FILENO)) return;
  stderr_collected = memfd_create("stderr", MFD_CLOEXEC);
  if (stderr_collected < 0) return;
  stderr_before = dup(STDERR_FILENO);
  dup2(stderr_collected, STDERR_FILENO);
}

static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

static void release_stderr(void) {
  if (stderr_before < 0) return;
  dup2(stderr_before, STDERR_FILENO);
  char part[1024];
  ssize_t count;
  for (off_t offset = 0; (count = pread(stderr_collected, part, sizeof part, offset)) > 0;
       offset += count) {
    write_all(STDERR_FILENO, part, (size_t)count);
  }
  close(stderr_before);
  close(stderr_collected);
  stderr_before = stderr_collected = -1;
}

static bool is_crash(int number) {
  for (int i = 0; i < crash_count; i++) {
    if (crashes[i] == number) return true;
  }
  return false;
}

static bool takes_output(int descriptor) {
  struct pollfd output = {.fd = descriptor, .events = POLLOUT};
  return poll(&output, 1, 200) > 0;
}

// Gives the terminal back and dies of the same signal, whose action is the default one by now.
static void die(int number) {
  if (is_holding) {
    is_holding = 0;
    // A line that takes no more output must not keep a dying program alive, nor keep its last frame
    // from being left: what has not gone out yet is given up for it.
    if (!takes_output(STDOUT_FILENO)) {
      tcflow(STDOUT_FILENO, TCOON);
      tcflush(STDOUT_FILENO, TCOFLUSH);
    }
    if (takes_output(STDOUT_FILENO)) write_all(STDOUT_FILENO, leave_bytes, leave_length);
    tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
  }
  int told = stderr_before < 0 ? STDERR_FILENO : stderr_before;
  if (takes_output(told)) {
    release_stderr();
    const char *message = is_crash(number) ? crash_message : ending_message;
    write_all(STDERR_FILENO, message, strlen(message));
  }
  raise(number);
}

static void guard_against(int number) {
  struct sigaction action = {.sa_handler = die,
                             .sa_flags = (int)(SA_ONSTACK | SA_RESETHAND | SA_NODEFER)};
  sigaddset(&action.sa_mask, SIGTTOU);  // the modes can be put back from the background
  sigaction(number, &action, &actions_before[number]);
}

static void guard_against_ending(int number) {
  guard_against(number);
  // What the caller ignores, as nohup does, stays ignored.
  if (actions_before[number].sa_handler == SIG_IGN) signal(number, SIG_IGN);
}

// Never called: the signal is blocked. ncurses ignores SIGTSTP while it draws, which loses one that waits,
// but leaves it alone where somebody handles it.
static void handle_nothing(int number) { (void)number; }

static void put_back(const int *numbers, int count) {
  for (int i = 0; i < count; i++) sigaction(numbers[i], &actions_before[numbers[i]], NULL);
}

static sigset_t set_of(const int *numbers, int count) {
  sigset_t set;
  sigemptyset(&set);
  for (int i = 0; i < count; i++) sigaddset(&set, numbers[i]);
  return set;
}

void signals_guard(const char *leave, size_t length, TerminalMessages messages) {
  tcgetattr(STDIN_FILENO, &modes_before);
  leave_length = length < sizeof leave_bytes ? length : sizeof leave_bytes;
  memcpy(leave_bytes, leave, leave_length);
  snprintf(crash_message, sizeof crash_message, "%s\n", messages.crashed);
  snprintf(ending_message, sizeof ending_message, "%s\n", messages.ended);
  collect_stderr();

  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, &stack_before);
  for (int i = 0; i < crash_count; i++) guard_against(crashes[i]);
  for (int i = 0; i < ending_count; i++) guard_against_ending(endings[i]);
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) guard_against_ending(number);

  for (int i = 0; i < awaited_count; i++) {
    sigaction(awaited[i], NULL, &actions_before[awaited[i]]);
  }
  sigset_t set = set_of(awaited, awaited_count);
  pthread_sigmask(SIG_BLOCK, &set, &mask_before);
  if (actions_before[SIGTSTP].sa_handler == SIG_DFL) signal(SIGTSTP, handle_nothing);
  signal_descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
  is_holding = 1;
}

void signals_unguard(void) {
  is_holding = 0;
  put_back(crashes, crash_count);
  put_back(endings, ending_count);
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) put_back(&number, 1);
  put_back(awaited, awaited_count);
  close(signal_descriptor);
  pthread_sigmask(SIG_SETMASK, &mask_before, NULL);
  sigaltstack(&stack_before, NULL);
  release_stderr();
}

void signals_set_holding(bool holding) { is_holding = holding; }

int signals_descriptor(void) { return signal_descriptor; }

int signals_next(void) {
  struct signalfd_siginfo info;
  return read(signal_descriptor, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}

void signals_stop(void) {
  // Not SIGSTOP: where no shell could continue the program, SIGTSTP does nothing.
  sigaction(SIGTSTP, &actions_before[SIGTSTP], NULL);
  raise(SIGTSTP);
  sigset_t stop = set_of((int[]){SIGTSTP}, 1);
  pthread_sigmask(SIG_UNBLOCK, &stop, NULL);
  pthread_sigmask(SIG_BLOCK, &stop, NULL);
  sigset_t continued = set_of((int[]){SIGCONT}, 1);
  sigtimedwait(&continued, NULL, &(struct timespec){0});
}
