#define _GNU_SOURCE
#include "CTerminal.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "keys.h"
#include "signals.h"

static SCREEN *screen;

// What is known of each style; colours are on once a style has one.
static attr_t styles[TerminalStyleCount];
static short pairs[TerminalStyleCount];
static bool has_colors_on;
enum { plain_pair = TerminalStyleCount + 1 };

// MARK: Locale

static bool ends_in(const char *text, const char *ending) {
  size_t length = strlen(text), tail = strlen(ending);
  return length >= tail && strcasecmp(text + length - tail, ending) == 0;
}

// The locale's encoding, and nothing else of it. A UTF-8 locale that is not installed, as is common
// when ssh hands one on, still says what the terminal shows.
static void adopt_locale(void) {
  static bool is_adopted;
  if (is_adopted) return;
  is_adopted = true;
  if (setlocale(LC_CTYPE, "") != NULL) return;
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3; i++) {
    const char *name = getenv(names[i]);
    if (name == NULL || *name == '\0') continue;
    if (ends_in(name, ".UTF-8") || ends_in(name, ".utf8")) setlocale(LC_CTYPE, "C.UTF-8");
    return;
  }
}

bool terminal_shows_utf8(void) {
  adopt_locale();
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// MARK: Terminal type

static bool is_known(const char *type) {
  int status;
  return setupterm(type, STDOUT_FILENO, &status) == OK;
}

// The terminal's type, or the nearest one that the system has a description of.
static const char *known_type(const char *type) {
  if (type == NULL || *type == '\0') return NULL;
  if (is_known(type)) return type;
  bool has_256_colors = strncmp(type, "putty", 5) == 0 || strstr(type, "256color") != NULL;
  if (has_256_colors && is_known("xterm-256color")) return "xterm-256color";
  return is_known("xterm") ? "xterm" : NULL;
}

// MARK: Opening and closing

static char leave_bytes[256];
static size_t leave_length;

static int append_to_leave(int byte) {
  if (leave_length < sizeof leave_bytes) leave_bytes[leave_length++] = (char)byte;
  return byte;
}

// Collects the bytes that bring the terminal back, for when nothing can be computed any more.
static void prepare_leave(void) {
  const char *const parts[] = {
      exit_attribute_mode,
      keypad_local,
      cursor_normal,
      exit_ca_mode ? exit_ca_mode : tiparm(cursor_address, 998, 0),
      // Without another screen the sentence that follows stands in the last line.
      exit_ca_mode ? NULL : clr_eol,
  };
  leave_length = 0;
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    if (parts[i] != NULL) tputs(parts[i], 1, append_to_leave);
  }
}

// Ctrl-S and Ctrl-Q become keys. Ctrl-Z and Ctrl-\ stay with the system, which sends their signals to all
// programs of the job; so does Ctrl-C until keys are waited for.
static void set_modes(void) {
  cbreak();
  noecho();
  nonl();
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  modes.c_iflag &= ~(tcflag_t)IXON;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
  def_prog_mode();
}

void terminal_take_interrupt_key(void) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  modes.c_cc[VINTR] = _POSIX_VDISABLE;
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  def_prog_mode();
}

static void adopt_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
  if (is_term_resized(size.ws_row, size.ws_col)) resizeterm(size.ws_row, size.ws_col);
}

TerminalStatus terminal_open(TerminalMessages messages) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return TerminalStatusNotATerminal;
  adopt_locale();
  const char *type = known_type(getenv("TERM"));
  if (type == NULL || cursor_address == NULL) return TerminalStatusTooSimple;

  prepare_leave();
  signals_guard(leave_bytes, leave_length, messages);
  screen = newterm(type, stdout, stdin);
  if (screen == NULL) {
    signals_unguard();
    return TerminalStatusTooSimple;
  }
  set_modes();
  adopt_size();
  set_escdelay(25);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  keys_define();
  terminal_hide_cursor();
  return TerminalStatusOpened;
}

// Without another screen to go back to, the shell goes on in the last line.
static void leave_screen(void) {
  if (exit_ca_mode == NULL) {
    move(getmaxy(stdscr) - 1, 0);
    clrtoeol();
    refresh();
  }
  endwin();
}

void terminal_close(void) {
  leave_screen();
  signals_unguard();
  delscreen(screen);
  has_colors_on = false;
}

int terminal_rows(void) { return getmaxy(stdscr); }
int terminal_columns(void) { return getmaxx(stdscr); }

// MARK: Drawing

int terminal_colors(void) { return max_colors > 0 ? max_colors : 0; }

void terminal_set_style(int style, int color, int attributes) {
  if (style < 0 || style >= TerminalStyleCount) return;
  styles[style] = (attributes & TerminalBold ? A_BOLD : 0) |
                  (attributes & TerminalUnderlined ? A_UNDERLINE : 0) |
                  (attributes & TerminalDim ? A_DIM : 0);
  pairs[style] = 0;
  if (color < 0 || color >= terminal_colors()) return;
  if (!has_colors_on) {
    start_color();
    use_default_colors();
    has_colors_on = true;
    init_pair(plain_pair, -1, -1);
    cchar_t blank;
    setcchar(&blank, L" ", A_NORMAL, plain_pair, NULL);
    // What ncurses takes a cleared screen to hold is not quite this blank, so that it would send the
    // first frame with every one of its blanks: a third of its bytes. Cleared before, the screen holds
    // blanks of its own, which this makes the same.
    refresh();
    wbkgrndset(curscr, &blank);
    werase(curscr);
    bkgrndset(&blank);
  }
  pairs[style] = (short)(style + 1);
  init_pair(pairs[style], (short)color, -1);
}

void terminal_clear(void) { erase(); }

void terminal_put(
    int row, int column, const uint8_t *bytes, int length, int style, bool is_reversed) {
  wchar_t characters[CCHARW_MAX + 1] = {0};
  char grapheme[CCHARW_MAX * MB_LEN_MAX + 1] = {0};
  if (length == 1 && bytes[0] >= ' ' && bytes[0] < 0x7F) {
    characters[0] = bytes[0];  // most are ASCII, for which nothing has to be asked
  } else {
    // Letters beyond those that one cell can hold are left away in any case.
    memcpy(grapheme, bytes, (size_t)length < sizeof grapheme ? (size_t)length : sizeof grapheme - 1);
    if (mbstowcs(characters, grapheme, CCHARW_MAX) == (size_t)-1 || wcwidth(characters[0]) < 1) {
      wcscpy(characters, L"?");
    }
  }
  cchar_t cell;
  attr_t attributes = styles[style] | (is_reversed ? A_REVERSE : 0);
  short pair = pairs[style] == 0 && has_colors_on ? plain_pair : pairs[style];
  if (setcchar(&cell, characters, attributes, pair, NULL) != OK) {
    setcchar(&cell, L"?", attributes, pair, NULL);
  }
  mvadd_wch(row, column, &cell);
}

void terminal_hide_cursor(void) {
  leaveok(stdscr, TRUE);
  curs_set(0);
}

void terminal_show_cursor(int row, int column) {
  leaveok(stdscr, FALSE);
  curs_set(1);
  move(row, column);
}

void terminal_flush(void) { refresh(); }

void terminal_redraw_all(void) { clearok(curscr, TRUE); }

// MARK: Waiting

static void take_again(void) {
  signals_set_holding(true);  // before a byte goes out: a signal may come amid them
  adopt_size();
  clearok(curscr, TRUE);
  refresh();
}

static void handle(int number) {
  switch (number) {
    case SIGTSTP:
      leave_screen();
      signals_set_holding(false);
      signals_stop();
      take_again();
      break;
    case SIGCONT:
      endwin();
      take_again();
      break;
    default:
      adopt_size();
  }
}

TerminalEvent terminal_wait(int milliseconds, int descriptor) {
  for (;;) {
    int number = signals_next();
    if (number != 0) {
      handle(number);
      return (TerminalEvent){TerminalEventResize, 0};
    }
    TerminalEvent event;
    if (keys_next(&event)) return event;

    struct pollfd sources[] = {{.fd = STDIN_FILENO, .events = POLLIN},
                               {.fd = signals_descriptor(), .events = POLLIN},
                               {.fd = descriptor, .events = POLLIN}};
    int ready = poll(sources, 3, milliseconds);
    if (ready == 0) return (TerminalEvent){TerminalEventTimeout, 0};
    if (ready < 0) {
      if (errno == EINTR) continue;
      return (TerminalEvent){TerminalEventEndOfInput, 0};
    }
    if (sources[0].revents & ~POLLIN) return (TerminalEvent){TerminalEventEndOfInput, 0};
    if (sources[0].revents == 0 && sources[1].revents == 0) {
      return (TerminalEvent){TerminalEventDescriptor, 0};
    }
  }
}

void terminal_send(const char *sequence) {
  fflush(stdout);
  size_t length = strlen(sequence);
  while (length > 0) {
    ssize_t sent = write(STDOUT_FILENO, sequence, length);
    if (sent <= 0) return;
    sequence += sent;
    length -= (size_t)sent;
  }
}
