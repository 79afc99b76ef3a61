import DashboardUI
import PlanIndicators

/// A JSON value whose keys keep their order and whose figures keep their decimals.
indirect enum JSONValue {
  case null
  case bool(Bool)
  case integer(Int)
  /// A figure with the decimals that it was printed with.
  case printed(PrintedNumber)
  /// A computed number; infinite and undefined ones become `null`.
  case real(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

/// The members of a JSON object, in the order in which they were given.
struct JSONObject {
  fileprivate let members: [(key: String, value: JSONValue)]

  init(_ members: [(key: String, value: JSONValue)]) {
    self.members = members
  }

  static func + (one: JSONObject, other: JSONObject) -> JSONObject {
    JSONObject(one.members + other.members)
  }
}

extension JSONValue {
  // What may be missing is `null` where it is.

  static func maybe(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
  static func maybe(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }
  static func maybe(_ number: PrintedNumber?) -> JSONValue { number.map { .printed($0) } ?? .null }
  static func maybe(_ number: Double?) -> JSONValue { number.map { .real($0) } ?? .null }

  /// A text, or `null` where it is empty.
  static func filled(_ text: String) -> JSONValue { text.isEmpty ? .null : .string(text) }

  /// The two ends of an interval; an open end is `null`.
  static func interval(_ interval: Interval?) -> JSONValue {
    interval.map { .array([.real($0.low), .real($0.high)]) } ?? .null
  }

  /// The value that `transform` makes of something; `null` where there is nothing.
  static func maybe<Source>(_ value: Source?, _ transform: (Source) -> JSONValue) -> JSONValue {
    value.map(transform) ?? .null
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral members: (String, JSONValue)...) {
    self.init(members.map { (key: $0.0, value: $0.1) })
  }
}

// MARK: Writing

extension JSONValue {
  /// The value as JSON text, two blanks an indentation, with a line end at the end.
  var text: String {
    var text = ""
    write(to: &text, indentation: "")
    return text + "\n"
  }

  private func write(to text: inout String, indentation: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let number): text += String(number)
    case .printed(let number): text += number.description
    case .real(let number): text += number.isFinite ? number.description : "null"
    case .string(let string): text += Self.quoted(string)
    case .array(let elements) where elements.allSatisfy(\.isSimple):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += ", " }
        element.write(to: &text, indentation: indentation)
      }
      text += "]"
    case .array(let elements):
      Self.write(
        elements, between: ("[", "]"), to: &text, indentation: indentation
      ) { $0.write(to: &$1, indentation: $2) }
    case .object(let object):
      guard !object.members.isEmpty else { return text += "{}" }
      Self.write(
        object.members, between: ("{", "}"), to: &text, indentation: indentation
      ) { member, text, inner in
        text += Self.quoted(member.key) + ": "
        member.value.write(to: &text, indentation: inner)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between brackets: (open: String, close: String),
    to text: inout String, indentation: String,
    element write: (Element, inout String, String) -> Void
  ) {
    let inner = indentation + "  "
    text += brackets.open
    for (index, element) in elements.enumerated() {
      text += index > 0 ? ",\n" : "\n"
      text += inner
      write(element, &text, inner)
    }
    text += "\n" + indentation + brackets.close
  }

  /// Whether the value fits into a line of its own kind.
  private var isSimple: Bool {
    switch self {
    case .null, .bool, .integer, .printed, .real, .string: true
    case .array, .object: false
    }
  }

  /// A JSON string; everything invisible is escaped.
  private static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text.writingOutInvisible(escape) + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\r": return "\\r"
    default:
      return String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }
  }
}
