#include "keys.h"

#include <curses.h>

// The keys in the encodings of xterm, the VT series, rxvt, PuTTY and the Linux console, in both
// keypad modes: what a terminal sends is often not what its description says.
static const struct {
  const char *bytes;
  int key;
} encodings[] = {
    {"\b", KEY_BACKSPACE},   {"\x7F", KEY_BACKSPACE},
    {"\033[A", KEY_UP},      {"\033OA", KEY_UP},
    {"\033[B", KEY_DOWN},    {"\033OB", KEY_DOWN},
    {"\033[C", KEY_RIGHT},   {"\033OC", KEY_RIGHT},
    {"\033[D", KEY_LEFT},    {"\033OD", KEY_LEFT},
    {"\033[H", KEY_HOME},    {"\033OH", KEY_HOME},
    {"\033[1~", KEY_HOME},   {"\033[7~", KEY_HOME},
    {"\033[F", KEY_END},     {"\033OF", KEY_END},
    {"\033[4~", KEY_END},    {"\033[8~", KEY_END},
    {"\033[5~", KEY_PPAGE},  {"\033[6~", KEY_NPAGE},
    {"\033[3~", KEY_DC},     {"\033[Z", KEY_BTAB},
    {"\033OM", KEY_ENTER},
    {"\033OP", KEY_F(1)},    {"\033[11~", KEY_F(1)},  {"\033[[A", KEY_F(1)},
    {"\033OQ", KEY_F(2)},    {"\033[12~", KEY_F(2)},  {"\033[[B", KEY_F(2)},
    {"\033OR", KEY_F(3)},    {"\033[13~", KEY_F(3)},  {"\033[[C", KEY_F(3)},
    {"\033OS", KEY_F(4)},    {"\033[14~", KEY_F(4)},  {"\033[[D", KEY_F(4)},
    {"\033OT", KEY_F(5)},    {"\033[15~", KEY_F(5)},  {"\033[[E", KEY_F(5)},
    {"\033OU", KEY_F(6)},    {"\033[17~", KEY_F(6)},
    {"\033OV", KEY_F(7)},    {"\033[18~", KEY_F(7)},
    {"\033OW", KEY_F(8)},    {"\033[19~", KEY_F(8)},
    {"\033OX", KEY_F(9)},    {"\033[20~", KEY_F(9)},
    {"\033OY", KEY_F(10)},   {"\033[21~", KEY_F(10)},
    {"\033OZ", KEY_F(11)},   {"\033[23~", KEY_F(11)},
    {"\033O[", KEY_F(12)},   {"\033[24~", KEY_F(12)},
};

void keys_define(void) {
  for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++) {
    define_key(encodings[i].bytes, encodings[i].key);
  }
  // Of the mouse that another program may have left on, nothing is wanted: unknown, it is skipped.
  define_key(NULL, KEY_MOUSE);
}

// The next code of a sequence that has begun, which may come in pieces: on a slow line its rest is
// waited for, lest it act as keys.
static int sequence_code(void) {
  timeout(50);
  int code = getch();
  nodelay(stdscr, TRUE);
  return code;
}

// The next byte of a sequence. A control character or a key is none and is left to be read: what comes
// behind a sequence that was cut off, Ctrl-C above all, must not be lost with it.
//
// - Returns: `ERR` where the sequence has no further byte.
static int sequence_byte(void) {
  int byte = sequence_code();
  if (byte == ERR || (byte >= ' ' && byte < KEY_MIN)) return byte;
  ungetch(byte);
  return ERR;
}

// A mouse report as X10 had it: three characters, of which one may be that of Backspace.
static void skip_mouse_report(void) {
  for (int i = 0; i < 3; i++) {
    int byte = sequence_code();
    if (byte == KEY_BACKSPACE) continue;
    if (byte == ERR) return;
    if (byte < ' ' || byte >= KEY_MIN) {
      ungetch(byte);
      return;
    }
    bool has_second_byte = byte >= 0xC2 && byte < 0xE0;  // beyond column 94 some write UTF-8
    if (has_second_byte) sequence_byte();
  }
}

// A control sequence that no key is known for: read to its end, lest its letters act as keys.
static void skip_sequence(int introducer) {
  int byte = sequence_byte();
  if (introducer == '[' && byte == 'M') return skip_mouse_report();
  while (byte >= 0x20 && byte < 0x40) byte = sequence_byte();
}

// A string that a terminal sends as an answer to another program's question: read to its end, which is
// a bell or Esc and a backslash.
static void skip_string(void) {
  while (sequence_byte() != ERR) continue;
  int end = sequence_code();
  if (end == '\a' || end == ERR) return;
  if (end == '\033') {
    int next = sequence_code();
    if (next == '\\') return;
    if (next != ERR) ungetch(next);
  }
  ungetch(end);
}

// Skips what a character after Esc introduces; the controls of ISO 6429 in one byte or two, 0x9B for
// Esc and a bracket, introduce the same.
//
// - Returns: Whether it introduces anything.
static bool skip_introduced(int introducer) {
  switch (introducer) {
    case '[':  // CSI
    case 'O':  // SS3
      skip_sequence(introducer);
      return true;
    case ']':  // OSC
    case 'P':  // DCS
    case 'X':  // SOS
    case '^':  // PM
    case '_':  // APC
      skip_string();
      return true;
    default: return false;
  }
}

static bool is_lone_escape(void) {
  int next = getch();
  if (next == ERR) return true;
  if (skip_introduced(next)) return false;
  ungetch(next);
  return true;
}

// A character in UTF-8 of which not all bytes have come.
static struct {
  uint32_t value;
  uint32_t least;  // the first code point that needs so many bytes
  int missing;
} partial;

// Collects the bytes of a character in UTF-8, which may come one by one; what is none is passed over.
//
// Not mbrtowc: terminals send UTF-8 in every locale, also in one that has nothing but ASCII.
static bool decode_byte(uint32_t byte, TerminalEvent *event) {
  if (partial.missing > 0 && (byte & 0xC0) == 0x80) {
    partial.value = partial.value << 6 | (byte & 0x3F);
    partial.missing--;
  } else if (byte < 0x80) {
    partial.value = byte, partial.least = 0, partial.missing = 0;
  } else if (byte >= 0xC2 && byte < 0xE0) {
    partial.value = byte & 0x1F, partial.least = 0x80, partial.missing = 1;
  } else if (byte >= 0xE0 && byte < 0xF0) {
    partial.value = byte & 0x0F, partial.least = 0x800, partial.missing = 2;
  } else if (byte >= 0xF0 && byte < 0xF5) {
    partial.value = byte & 0x07, partial.least = 0x10000, partial.missing = 3;
  } else {
    partial.missing = 0;
    if (byte < 0xA0) skip_introduced((int)byte - 0x40);
    return false;
  }
  uint32_t value = partial.value;
  bool is_control = partial.missing == 0 && value >= 0x80 && value < 0xA0;
  if (is_control) skip_introduced((int)value - 0x40);
  bool is_printable = (value >= 0x20 && value < 0x7F) || value >= 0xA0;
  bool is_scalar = value >= partial.least && value < 0x110000 && value >> 11 != 0xD800 >> 11;
  if (partial.missing > 0 || !is_printable || !is_scalar) return false;
  *event = (TerminalEvent){TerminalEventCharacter, value};
  return true;
}

static bool decode(int code, TerminalEvent *event) {
  if (code < 0x80 || code >= KEY_MIN) partial.missing = 0;  // a character that is cut off is none
  TerminalEventKind kind;
  switch (code) {
    case KEY_UP: kind = TerminalEventUp; break;
    case KEY_DOWN: kind = TerminalEventDown; break;
    case KEY_LEFT: kind = TerminalEventLeft; break;
    case KEY_RIGHT: kind = TerminalEventRight; break;
    case KEY_PPAGE: kind = TerminalEventPageUp; break;
    case KEY_NPAGE: kind = TerminalEventPageDown; break;
    case KEY_HOME: kind = TerminalEventHome; break;
    case KEY_END: kind = TerminalEventEnd; break;
    case KEY_DC: kind = TerminalEventDelete; break;
    case KEY_BTAB: kind = TerminalEventBackTab; break;
    case KEY_BACKSPACE: kind = TerminalEventBackspace; break;
    case KEY_ENTER:
    case '\r':
    case '\n': kind = TerminalEventEnter; break;
    case '\t': kind = TerminalEventTab; break;
    case '\033':
      if (!is_lone_escape()) return false;
      kind = TerminalEventEscape;
      break;
    default:
      if (code >= KEY_F(1) && code <= KEY_F(12)) {
        *event = (TerminalEvent){TerminalEventFunction, (uint32_t)(code - KEY_F0)};
        return true;
      }
      if (code >= 1 && code <= 26) {
        *event = (TerminalEvent){TerminalEventControl, (uint32_t)(code - 1 + 'a')};
        return true;
      }
      return code < KEY_MIN && decode_byte((uint32_t)code, event);
  }
  *event = (TerminalEvent){kind, 0};
  return true;
}

bool keys_next(TerminalEvent *event) {
  for (int code = getch(); code != ERR; code = getch()) {
    if (decode(code, event)) return true;
  }
  return false;
}
