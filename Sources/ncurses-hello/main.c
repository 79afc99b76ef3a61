// The least that a program with ncurses can be: a list that fills the screen, with a bar to move. What
// the dashboard takes more than this, it takes for what it shows.
#include <curses.h>
#include <locale.h>

static void draw(int selected) {
  erase();
  for (int row = 0; row + 1 < LINES; row++) {
    if (row == selected) attron(A_REVERSE);
    mvprintw(row, 0, "%3d  a line of the list that fills some sixty columns of it", row);
    attroff(A_REVERSE);
  }
  mvaddstr(LINES - 1, 0, "READY");
  refresh();
}

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  int selected = 0;
  draw(selected);
  for (int key = getch(); key != 'q' && key != ERR; key = getch()) {
    if (key == KEY_DOWN && selected + 2 < LINES) selected++;
    if (key == KEY_UP && selected > 0) selected--;
    draw(selected);
  }
  endwin();
}
