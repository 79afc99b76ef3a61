import Glibc

/// The programs that are measured, built into folders of their own so that the build at hand is left alone.
struct Build {
  let repository: String

  /// Builds a product as it is given to readers: in release and linked statically, as the README says.
  ///
  /// - Returns: The path of the program; `nil` where it cannot be built.
  func program(_ product: String) -> String? {
    let scratch = repository + "/.build/static"
    let isBuilt = run([
      "swift", "build", "--configuration", "release", "--static-swift-stdlib", "-Xswiftc",
      "-static-executable", "--package-path", repository, "--scratch-path", scratch, "--product",
      product,
    ])
    return isBuilt ? "\(scratch)/release/\(product)" : nil
  }

  /// Builds the C hello as a compiler does that is asked for nothing else, with the system's libraries:
  /// the package manager would add those of Swift.
  ///
  /// - Returns: The path of the program; `nil` where it cannot be built.
  func linkedHello() -> String? {
    let program = repository + "/.build/ncurses-hello"
    let isBuilt = run([
      "clang", "-O2", "-o", program, repository + "/Sources/ncurses-hello/main.c", "-lncursesw",
      "-ltinfo",
    ])
    return isBuilt ? program : nil
  }

  /// - Returns: Whether the command did what it was asked for.
  private func run(_ words: [String]) -> Bool {
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    guard posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0 else {
      return false
    }
    var status: CInt = 0
    waitpid(process, &status, 0)
    return status == 0
  }
}
