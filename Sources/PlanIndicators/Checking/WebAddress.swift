/// Whether a text is the address of a page of the web that a reader may follow: `http` or `https`, the
/// name of a host, and after it nothing that an address cannot hold.
///
/// Other schemes run programs or open files of the reader's own computer; a sign-in name before the host
/// makes one place look like another.
///
/// - SeeAlso: RFC 3986, sections 3.1, 3.2.2 and 3.3; RFC 3987 for letters outside ASCII.
package func isWebAddress(_ text: String) -> Bool {
  let scalars = text.unicodeScalars
  guard let colon = scalars.firstIndex(of: ":"),
    ["http", "https"].contains(String(scalars[..<colon]).lowercased()),
    scalars[colon...].starts(with: "://".unicodeScalars)
  else { return false }
  let rest = scalars[colon...].dropFirst(3)
  let authority = rest.prefix { !"/?#".unicodeScalars.contains($0) }
  return isHost(authority) && rest.dropFirst(authority.count).allSatisfy(mayStandInAddress)
}

/// Whether a text is the name of a host, maybe with a port: `backan.gov.vn:8080`.
private func isHost(_ text: Substring.UnicodeScalarView) -> Bool {
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  guard let name = parts.first, parts.count <= 2,
    parts.dropFirst().allSatisfy({ port in
      (1...5).contains(port.count) && port.allSatisfy { "0"..."9" ~= $0 }
    })
  else { return false }
  return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
    !label.isEmpty && label.first != "-" && label.last != "-"
      && label.allSatisfy { $0 == "-" || $0.properties.isAlphabetic || "0"..."9" ~= $0 }
  }
}

private func mayStandInAddress(_ scalar: Unicode.Scalar) -> Bool {
  guard scalar.isASCII else { return scalar.properties.isAlphabetic || scalar.isMark }
  return "!"..."~" ~= scalar && !"\"<>\\^`{|}".unicodeScalars.contains(scalar)
}

extension Unicode.Scalar {
  /// Whether the scalar is an accent on the letter before it.
  fileprivate var isMark: Bool { properties.generalCategory == .nonspacingMark }
}
