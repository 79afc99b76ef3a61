import ArgumentParser
import DashboardUI
import Glibc
import PlanIndicators

/// The program: finds the language, runs the command, tells failures in one sentence.
@main
enum Main {
  static func main() {
    // A closed pipe and a full quota are told like any other failure to write.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let arguments = Surroundings.arguments
    let status =
      switch Surroundings.process.language(askedForIn: arguments) {
      case .vietnamese: run(Tiendo<InVietnamese>.self, arguments)
      case .english: run(Tiendo<InEnglish>.self, arguments)
      }
    exit(status)
  }

  /// Carries out the command that `arguments` name.
  ///
  /// - Returns: The exit status: 0 done, 1 the data has errors, 2 wrong use or unreadable data, 141 where
  ///   nobody reads the output to its end.
  private static func run<Tongue>(_ root: Tiendo<Tongue>.Type, _ arguments: [String]) -> Int32 {
    do {
      try carryOut(root, arguments)
      return 0
    } catch let failure as Failure {
      return report(failure, in: Tongue.self)
    } catch let status as ExitCode {
      return status.rawValue
    } catch  where root.exitCode(for: error) == .success {
      let help = Tongue.help.translated(root.fullMessage(for: error, columns: 80))
      do {
        try write(help.hasSuffix("\n") ? help : help + "\n", to: STDOUT_FILENO)
        return 0
      } catch {
        return report(error, in: Tongue.self)
      }
    } catch {
      let commands = root.configuration.subcommands.map { $0._commandName }
      let use = WrongUse(parserMessage: root.message(for: error), commands: commands)
      return report(.wrongUse(use), in: Tongue.self)
    }
  }

  private static func carryOut<Tongue>(
    _ root: Tiendo<Tongue>.Type, _ arguments: [String]
  ) throws {
    let start = Start(arguments: arguments)
    var terminal: Terminal?
    if let frame = KeptFrame.ofStart(like: start) {
      let theme = Surroundings.process.theme(askedForIn: arguments)
      terminal = try? Terminal(theme: theme, strings: .of(Tongue.language))
      terminal?.show(frame.grid)
      // A thread of the system hands the bytes on: it comes before the reading of the folder.
      sched_yield()
    }
    // Without arguments there is nothing to parse, which takes longer than the first frame.
    guard !arguments.isEmpty else {
      let options = Dashboard.Options(language: Tongue.language)
      return try Dashboard.run(options, from: start, on: terminal)
    }
    var command = try root.parseAsRoot(arguments)
    if let dashboard = command as? Tiendo<Tongue> {
      try Dashboard.run(dashboard.options, from: start, on: terminal)
    } else {
      try command.run()
    }
  }

  private static func report(_ failure: Failure, in tongue: (some Speech).Type) -> Int32 {
    // `tiendo report | head -1` is no fault; the shell gives this status to programs that the signal of
    // a closed pipe ends.
    if failure == .readerGone { return 128 + SIGPIPE }
    let sentence = Strings.of(tongue.language).sentence(for: failure)
    try? write("tiendo: " + sentence.visible + "\n", to: STDERR_FILENO)
    return 2
  }
}
