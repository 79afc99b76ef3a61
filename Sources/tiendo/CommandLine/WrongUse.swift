import DashboardUI
import PlanIndicators

/// What is wrong with a command line.
///
/// The parser tells it in English only; what it says is taken apart here, so that the reader gets a whole
/// sentence of his own language.
enum WrongUse: Hashable {
  case unknownCommand(String, nearest: String)
  case unknownOption(String, nearest: String?)
  case missingValue(ofOption: String)
  case wrongValue(String, ofOption: String, choices: [String])
  case valueOfFlag(String, flag: String)
  case missingArgument(String)
  case unexpected(String)
  /// An option of the dashboard that means nothing to the command.
  case unused(String, command: String)
  /// Anything else, in the parser's own words.
  case other(String)

  /// Takes a message of the parser apart.
  ///
  /// - Parameters:
  ///   - parserMessage: The message.
  ///   - commands: The names of the subcommands.
  init(parserMessage: String, commands: [String]) {
    let text = parserMessage.replacing("\n", with: " ")
    // Letter by letter: a mark at the beginning of a word must not hide the quote before it.
    func match<Output>(_ pattern: Regex<Output>) -> Output? {
      text.wholeMatch(of: pattern.matchingSemantics(.unicodeScalar).dotMatchesNewlines())?.output
    }
    if let match = match(/Unknown option '(.*?)'(?:\. Did you mean '(.*)'\?)?/) {
      self = .unknownOption(String(match.1), nearest: match.2.map(String.init))
    } else if let match = match(/Missing value for '(\S+)(?: <.*>)?'/) {
      self = .missingValue(ofOption: String(match.1))
    } else if let match = match(
      /The value '(.*)' is invalid for '(.*?)(?: <[^>]*>)?'(?:\. Please provide one of (.*))?/)
    {
      let choices = match.3?.matches(of: /[a-z_]+/).map { String($0.output) }
      self = .wrongValue(
        String(match.1), ofOption: String(match.2),
        choices: choices?.filter { !["and", "or", "the", "following"].contains($0) } ?? [])
    } else if let match = match(
      /The option '(.*?)' does not take any value, but '(.*)' was specified\./)
    {
      self = .valueOfFlag(String(match.2), flag: String(match.1))
    } else if let match = match(/Missing expected argument '(.*)'/) {
      self = .missingArgument(String(match.1))
    } else if let match = match(/(?:Unexpected argument|\d+ unexpected arguments:) '(.*)'/) {
      let words = String(match.1.replacing("', '", with: " "))
      let nearest = commands.map { ($0, words.editDistance(to: $0)) }.min { $0.1 < $1.1 }
      self =
        if let nearest, nearest.1 <= 2 {
          .unknownCommand(words, nearest: nearest.0)
        } else {
          .unexpected(words)
        }
    } else {
      self = .other(text.hasSuffix(".") ? text : text + ".")
    }
  }
}

extension Strings {
  /// What is wrong with a command line, as the first sentence of a message.
  func text(_ use: WrongUse) -> String {
    switch (language, use) {
    case (.vietnamese, .unknownCommand(let name, let nearest)):
      "Không có lệnh “\(name)”; có phải “\(nearest)” không?"
    case (.english, .unknownCommand(let name, let nearest)):
      "There is no command “\(name)”; did you mean “\(nearest)”?"
    case (.vietnamese, .unknownOption(let name, let nearest?)):
      "Không có tùy chọn \(name); có phải \(nearest) không?"
    case (.english, .unknownOption(let name, let nearest?)):
      "There is no option \(name); did you mean \(nearest)?"
    case (.vietnamese, .unknownOption(let name, nil)): "Không có tùy chọn \(name)."
    case (.english, .unknownOption(let name, nil)): "There is no option \(name)."
    case (.vietnamese, .missingValue(let option)): "Sau \(option) còn thiếu giá trị."
    case (.english, .missingValue(let option)): "A value is missing after \(option)."
    case (.vietnamese, .wrongValue(let value, let option, let choices)):
      "Giá trị “\(value)” không dùng được cho \(option)"
        + (choices.isEmpty ? "." : "; chọn trong: \(choices.joined(separator: ", ")).")
    case (.english, .wrongValue(let value, let option, let choices)):
      "The value “\(value)” cannot be used for \(option)"
        + (choices.isEmpty ? "." : "; choose from: \(choices.joined(separator: ", ")).")
    case (.vietnamese, .valueOfFlag(let value, let flag)):
      "Tùy chọn \(flag) không nhận giá trị, nhưng lại ghi “\(value)”."
    case (.english, .valueOfFlag(let value, let flag)):
      "The option \(flag) takes no value, but “\(value)” was given."
    case (.vietnamese, .missingArgument(let name)): "Còn thiếu \(name)."
    case (.english, .missingArgument(let name)): "\(name) is missing."
    case (.vietnamese, .unexpected(let words)): "Không hiểu “\(words)” trong câu lệnh."
    case (.english, .unexpected(let words)): "“\(words)” has no meaning here."
    case (.vietnamese, .unused(let option, let command)):
      "Lệnh “\(command)” không dùng tùy chọn \(option); bỏ tùy chọn này đi."
    case (.english, .unused(let option, let command)):
      "The command “\(command)” has no use for \(option); leave it out."
    case (.vietnamese, .other(let message)): "Câu lệnh không đúng: \(message)"
    case (.english, .other(let message)): "The command is wrong: \(message)"
    }
  }
}
