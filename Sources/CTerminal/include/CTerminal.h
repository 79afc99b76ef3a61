// The terminal in a dozen plain functions: the only code that knows ncurses.
//
// There is one terminal, on standard input and output, and one thread that calls these functions.
// From `terminal_open` to `terminal_close`, whatever ends the program gives the terminal back, all
// but SIGKILL; Ctrl-Z, a new size and what is written to standard error are taken care of.
#pragma once

#include <stdbool.h>
#include <stdint.h>

/// An enumeration without other values than its own, which Swift can switch over exhaustively.
#define CLOSED_ENUM __attribute__((enum_extensibility(closed)))

/// What came of opening the terminal.
typedef enum CLOSED_ENUM {
  TerminalStatusOpened,
  /// Standard input or output is not a terminal.
  TerminalStatusNotATerminal,
  /// The terminal cannot move its cursor, or $TERM does not say what it is.
  TerminalStatusTooSimple,
} TerminalStatus;

/// What the program waits for.
typedef enum CLOSED_ENUM {
  /// Nothing came in time.
  TerminalEventTimeout,
  /// A printable character; the value is its code point.
  TerminalEventCharacter,
  /// Ctrl with a letter; the value is the letter, in lower case.
  TerminalEventControl,
  /// One of F1 to F12; the value is its number.
  TerminalEventFunction,
  TerminalEventUp,
  TerminalEventDown,
  TerminalEventLeft,
  TerminalEventRight,
  TerminalEventPageUp,
  TerminalEventPageDown,
  TerminalEventHome,
  TerminalEventEnd,
  TerminalEventEnter,
  TerminalEventEscape,
  TerminalEventTab,
  TerminalEventBackTab,
  TerminalEventBackspace,
  TerminalEventDelete,
  /// The terminal has a new size, or has been taken again after a stop.
  TerminalEventResize,
  /// The descriptor given to `terminal_wait` can be read.
  TerminalEventDescriptor,
  /// The terminal is gone: no key will ever come.
  TerminalEventEndOfInput,
} TerminalEventKind;

typedef struct {
  TerminalEventKind kind;
  uint32_t value;
} TerminalEvent;

/// Attributes of a style; they add up.
enum { TerminalBold = 1, TerminalUnderlined = 2, TerminalDim = 4 };

/// The number of styles that can be set.
enum { TerminalStyleCount = 32 };

/// What standard error is told when the program ends otherwise than by itself, once the terminal has
/// been given back: one sentence each, without a line end.
typedef struct {
  /// The program failed.
  const char *crashed;
  /// A signal asked it to end.
  const char *ended;
} TerminalMessages;

/// Takes the terminal; the messages are copied.
TerminalStatus terminal_open(TerminalMessages messages);

/// Makes a key of Ctrl-C, which until then ends the program as a signal.
void terminal_take_interrupt_key(void);

/// Gives the terminal back as it was found.
void terminal_close(void);

/// Whether texts in UTF-8 can be shown; if not, the locale asks for ASCII only. Needs no open terminal.
bool terminal_shows_utf8(void);

/// The number of colours: 256, 16, 8, or 0 for a terminal without.
int terminal_colors(void);

int terminal_rows(void);
int terminal_columns(void);

/// Sets the look of a style: a colour, or -1 for the terminal's own, and attributes.
///
/// As long as no style has a colour, no colour is sent at all.
void terminal_set_style(int style, int color, int attributes);

/// Begins a new frame, all blank.
void terminal_clear(void);

/// Puts one grapheme, given as its bytes in UTF-8; what cannot be shown becomes a question mark.
void terminal_put(
    int row, int column, const uint8_t *bytes, int length, int style, bool is_reversed);

/// Hides the cursor, as at the start, or shows it at a place.
void terminal_hide_cursor(void);
void terminal_show_cursor(int row, int column);

/// Sends what the new frame changes.
void terminal_flush(void);

/// Sends a control sequence that moves nothing on the screen.
void terminal_send(const char *sequence);

/// Sends the whole frame at the next flush, for a screen that another program has written to.
void terminal_redraw_all(void);

/// Waits for a key or another event.
///
/// - milliseconds: how long to wait at most, -1 for ever.
/// - descriptor: a file descriptor to wait for besides, or -1.
TerminalEvent terminal_wait(int milliseconds, int descriptor);
