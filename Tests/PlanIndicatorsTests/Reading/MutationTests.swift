import PlanIndicators
import Testing

struct MutationTests {
  /// Bytes that mean something to the reader come up more often than others.
  private static let bytes =
    Array(",\"\n\r;-./0123456789 PYMDSQ\u{0301}".utf8) + [0x00, 0xC3, 0xFF]

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `no damage to the files stops the program`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let good = FolderBuilder.complete.files
    let day = try #require(CalendarDate("2023-12-13"))
    for _ in 0..<500 {
      var files = good
      let name = PlanFolder.fileNames[Int.random(in: 0..<good.count, using: &generator)]
      var bytes = try #require(files[name])
      for _ in 0...Int.random(in: 0..<6, using: &generator) {
        bytes.damage(with: Self.bytes, using: &generator)
      }
      files[name] = bytes
      let folder = PlanFolder(files: files)
      for issue in folder.issues {
        try #require(PlanFolder.fileNames.contains(issue.file))
        try #require((issue.line ?? 1) >= 1)
      }
      for assessment in folder.assessments(asOf: day) {
        try #require(
          assessment.holdsNoNaN, "\(files.mapValues { String(decoding: $0, as: UTF8.self) })")
      }
    }
  }
}
