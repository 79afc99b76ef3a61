/// A program for the terminal, and how to use it.
struct TerminalProgram {
  let name: String
  let command: [String]
  /// The folder that it starts in.
  let folder: String
  /// What its first whole frame ends with.
  let sign: String
  /// What is typed before moves are measured.
  var opening: [String] = []
  /// The keys that move its cursor down and up.
  var moves = (down: "\u{1B}[B", up: "\u{1B}[A")
}

extension TerminalProgram {
  /// The programs that look at the data folder `Data` in a folder.
  static func lookers(in folder: String, tiendo: String) -> [TerminalProgram] {
    [
      TerminalProgram(
        name: "tiendo", command: [tiendo], folder: folder, sign: "trợ giúp", opening: ["\r"]),
      TerminalProgram(
        name: "VisiData", command: ["vd", "Data/observations.csv"], folder: folder,
        sign: "observations", moves: ("j", "k")),
    ]
  }

  /// The programs that look at other things: what a terminal program costs, linked as `tiendo` is and as a
  /// C compiler links it.
  static func others(
    hello: String, linkedHello: String, repository: String
  ) -> [TerminalProgram] {
    [("C static", hello), ("C hello", linkedHello)].map { name, program in
      TerminalProgram(
        name: name, command: [program], folder: "/", sign: "READY",
        moves: ("\u{1B}OB", "\u{1B}OA"))
    } + [
      TerminalProgram(name: "htop", command: ["htop"], folder: "/", sign: "Quit"),
      TerminalProgram(
        name: "tig", command: ["tig"], folder: repository, sign: "[main]", moves: ("j", "k")),
    ]
  }
}
