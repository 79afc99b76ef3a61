/// The dashboard on the terminal.
enum Dashboard {}
