import DashboardUI
import Glibc
import PlanIndicators

/// The dashboard on the terminal.
enum Dashboard {
  /// What the command line says about it.
  struct Options {
    /// The path of the data folder.
    let folder: String
    /// The day of the view; the newest document's where none was given.
    let asOf: CalendarDate?
    /// The id of the area to open on; the one with the most targets where none was given.
    let area: String?
    let language: Language
    let theme: Theme
    let isASCII: Bool
  }

  /// Shows the dashboard until the user leaves it.
  static func run(_ options: Options) throws(Failure) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
  }
}
