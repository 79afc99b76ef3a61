// Names of files are bytes, and nobody promises that they are UTF-8.

extension String {
  /// The name of a file or folder as a text.
  ///
  /// In a name that is no UTF-8, each byte beyond ASCII stands as one of the last scalars of Unicode's
  /// private use; ``fileNameBytes`` gives the very bytes back, so that a folder opens whatever it is
  /// called.
  package init(fileName bytes: some Collection<UInt8>) {
    self.init(fileName: bytes, validated: String(validating: bytes, as: UTF8.self))
  }

  /// The name of a file or folder as the system gives it, ended by a 0.
  package init(fileName text: UnsafePointer<CChar>) {
    var length = 0
    while text[length] != 0 { length += 1 }
    self.init(
      fileName: UnsafeRawBufferPointer(start: text, count: length),
      validated: String(validatingCString: text))
  }

  private init(fileName bytes: some Collection<UInt8>, validated text: String?) {
    if let text, !text.unicodeScalars.contains(where: { $0.fileNameByte != nil }) {
      self = text
    } else {
      self = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar(fileNameByte: $0) }))
    }
  }

  /// The bytes of the file's name that the text stands for, with the 0 that ends them.
  package var fileNameBytes: [CChar] {
    // The scalars that stand for bytes begin with 0xF4 in UTF-8; hardly any name has one.
    guard utf8.contains(0xF4) else { return Array(utf8CString) }
    return unicodeScalars.flatMap { scalar in
      scalar.fileNameByte.map { [CChar(bitPattern: $0)] }
        ?? UTF8.encode(scalar)?.map { CChar(bitPattern: $0) } ?? []
    } + [0]
  }
}

extension Unicode.Scalar {
  fileprivate init(fileNameByte byte: UInt8) {
    self = byte < 0x80 ? Unicode.Scalar(byte) : Unicode.Scalar(0x10FF00 + UInt32(byte)) ?? "?"
  }

  /// The byte of a file's name that the scalar stands for, where it does.
  package var fileNameByte: UInt8? {
    value >= 0x10FF80 ? UInt8(truncatingIfNeeded: value) : nil
  }
}
