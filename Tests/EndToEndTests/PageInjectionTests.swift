import Testing

/// Whatever the data say stays text on the page.
@Suite(.timeLimit(.minutes(10)))
struct PageInjectionTests {
  @Test func `no name and no address becomes markup, a script or a link that acts`() async throws {
    let payloads = [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style><b>", "]]>",
      "&lt;b&gt;",
      "' onmouseover='x", "<!--", "\u{202E}\u{1B}[2J", "</title></table>", "[003]",
    ]
    var number = 0
    func poisoned(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        guard let comma = line.firstIndex(of: ","), !line.hasPrefix("id,"), !line.isEmpty else {
          return String(line)
        }
        let payload = payloads[number % payloads.count].replacing("\"", with: "\"\"")
        number += 1
        let rest = line[line.index(after: comma)...]
        let (field, after) = Self.firstField(rest)
        return "\(line[...comma])\"\(payload)\(field)\(payload)\"\(after)"
      }.joined(separator: "\n")
    }
    let scratch = try ScratchFolder(changing: [
      "indicators.csv": { poisoned($0) }, "plans.csv": { poisoned($0) },
      "sectors.csv": { poisoned($0) },
      "documents.csv": {
        poisoned($0).replacing("https://baobackan", with: "javascript:alert(1)//baobackan")
      },
    ])
    let page = try await PageTests.page(data: scratch.path)
    let clean = try XMLNode.read(await PageTests.whole.value)
    #expect(Set(page.everything.map(\.name)) == Set(clean.everything.map(\.name)))
    #expect(PageTests.lines(of: page).count == PageTests.lines(of: clean).count)
    #expect(page.text.contains("<script>alert(1)</script>"))
    #expect(page.text.contains("&lt;b&gt;"))
    #expect(!page.text.unicodeScalars.contains("\u{202E}"))
    let attributes = Set(page.everything.flatMap { $0.attributes.keys })
    #expect(attributes == Set(clean.everything.flatMap { $0.attributes.keys }))
    let links = page.all("a").compactMap { $0.attributes["href"] }
    #expect(links.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("http") })
    #expect(page.text.contains("javascript:alert(1)//baobackan"))
  }

  /// The first field of a record, without its quotes, and what follows it.
  private static func firstField(_ text: Substring) -> (String, Substring) {
    guard text.first == "\"" else {
      let end = text.firstIndex(of: ",") ?? text.endIndex
      return (String(text[..<end]), text[end...])
    }
    var end = text.index(after: text.startIndex)
    while let quote = text[end...].firstIndex(of: "\"") {
      let next = text.index(after: quote)
      guard next < text.endIndex, text[next] == "\"" else {
        return (String(text[text.index(after: text.startIndex)..<quote]), text[next...])
      }
      end = text.index(after: next)
    }
    return ("", text)
  }
}
