import DashboardUI

/// A piece of a page or of an XML file: an element, or text, which can never become an element.
indirect enum Markup {
  case element(name: String, attributes: [(name: String, value: String)], children: [Markup])
  case text(String)
  /// Pieces beside each other.
  case group([Markup])

  static let nothing = Markup.group([])
}

/// An element with its attributes and what is in it.
func tag(
  _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [Markup] = []
) -> Markup {
  .element(
    name: name, attributes: attributes.map { (name: $0.key, value: $0.value) }, children: children)
}

/// An element that holds text.
func tag(
  _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ text: String
) -> Markup {
  tag(name, attributes, [.text(text)])
}

extension Markup {
  /// The piece as text, well-formed in XML and in HTML alike.
  ///
  /// Only elements that HTML knows as empty are written without an end, so that both read the same.
  var written: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .text(let content): text += content.escaped(inValue: false)
    case .group(let pieces): for piece in pieces { piece.write(to: &text) }
    case .element(let name, let attributes, let children):
      let isInline = Self.inlineNames.contains(name)
      if !isInline { text += "\n" }
      text += "<" + name
      for attribute in attributes {
        text += " \(attribute.name)=\"\(attribute.value.escaped(inValue: true))\""
      }
      guard !Self.emptyNames.contains(name) else { return text += "/>" }
      text += ">"
      for child in children { child.write(to: &text) }
      if !isInline, children.last?.isBlock == true { text += "\n" }
      text += "</\(name)>"
    }
  }

  private var isBlock: Bool {
    switch self {
    case .text: false
    case .group(let pieces): pieces.last?.isBlock == true
    case .element(let name, _, _): !Self.inlineNames.contains(name)
    }
  }

  /// Elements that stay in the line of what is before them: of running text, where a line end would
  /// be read as a blank, and those of which there are many.
  private static let inlineNames: Set<String> = [
    "a", "br", "li", "p", "small", "span", "sup", "td", "text", "th",
  ]
  private static let emptyNames: Set<String> = ["meta", "br", "col"]
}

extension String {
  /// The text with everything that means something in markup or cannot be seen written out.
  ///
  /// Quotes mean something only in the value of an attribute.
  fileprivate func escaped(inValue: Bool) -> String {
    guard utf8.contains(where: { "&<>\"".utf8.contains($0) }) else { return visible }
    var text = ""
    for scalar in visible.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"" where inValue: text += "&quot;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
