import Glibc

/// The programs as they are given to readers: built in release and linked statically, as the README says,
/// into a folder of their own so that the build at hand is left alone.
struct Build {
  let repository: String
  private var scratch: String { repository + "/.build/static" }

  /// Builds a product.
  ///
  /// - Returns: The path of the program; `nil` where it cannot be built.
  func program(_ product: String) -> String? {
    let words = [
      "swift", "build", "--configuration", "release", "--static-swift-stdlib", "-Xswiftc",
      "-static-executable", "--package-path", repository, "--scratch-path", scratch, "--product",
      product,
    ]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    guard posix_spawnp(&process, "swift", &actions, nil, &arguments, environ) == 0 else {
      return nil
    }
    var status: CInt = 0
    waitpid(process, &status, 0)
    return status == 0 ? "\(scratch)/release/\(product)" : nil
  }
}
