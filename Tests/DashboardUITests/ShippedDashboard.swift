import Foundation
import PlanIndicators
import Testing

@testable import DashboardUI

/// A dashboard on the shipped data, driven by keys as a reader would.
struct ShippedDashboard {
  var state: DashboardState

  /// Opens the overview of the province.
  init(
    asOf day: String = "2023-12-13", language: Language = .vietnamese,
    rows: Int = 24, columns: Int = 80, symbols: Symbols = .unicode
  ) throws {
    let folder = try Self.shippedFolder
    let area = try #require(folder.mainArea)
    state = DashboardState(
      folder: folder, folderPath: "Data", area: area, asOf: try #require(CalendarDate(day)),
      strings: .of(language), symbols: symbols, size: Size(rows: rows, columns: columns))
  }

  private static var shippedFolder: PlanFolder {
    get throws { try PlanFolder(path: dataFolder.path()) }
  }

  private static var dataFolder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Data")
  }

  /// The texts of the shipped files by their names.
  static func shippedFiles() throws -> [String: String] {
    try Dictionary(
      uniqueKeysWithValues: PlanFolder.fileNames.map {
        ($0, try String(contentsOf: dataFolder.appending(path: $0), encoding: .utf8))
      })
  }

  /// The shipped folder with one text of a file replaced by another, or without the file.
  static func folder(
    replacing text: String, with other: String, in file: String, without missing: String = ""
  ) throws -> PlanFolder {
    var files = try shippedFiles()
    let content = try #require(files[file])
    try #require(content.contains(text))
    files[file] = content.replacing(text, with: other)
    files[missing] = nil
    return PlanFolder(files: files.mapValues { Array($0.utf8) })
  }

  /// Reads the folder anew with one text of a file replaced by another.
  mutating func reload(replacing text: String, with other: String, in file: String) throws {
    state.reload(.success(try Self.folder(replacing: text, with: other, in: file)))
  }

  /// Presses keys one after the other.
  mutating func press(_ keys: Key...) {
    for key in keys { _ = update(&state, key) }
  }

  /// Moves to a panel of the overview: the plans from 0 on, then the progress, then what is behind.
  mutating func focus(onPane pane: Int) {
    while state.visit.pane != pane { press(.tab) }
  }

  /// Types a text.
  mutating func type(_ text: String) {
    for character in text { _ = update(&state, .character(character)) }
  }

  /// Searches for `text` and opens the hit.
  mutating func find(_ text: String) {
    type("/" + text)
    press(.enter, .enter)
  }

  /// Changes the size of the terminal.
  mutating func resize(rows: Int, columns: Int) {
    DashboardUI.resize(&state, to: Size(rows: rows, columns: columns))
  }

  /// The lines on the screen.
  var lines: [String] { render(state).lines }

  /// All that is on the screen, in one text.
  var screen: String { lines.joined(separator: "\n") }

  /// All rows of the list in view, beyond what fits on the screen too.
  var wholeList: String {
    (state.activeList.map { state.filled($0.page).rows } ?? []).flatMap(\.lines).map { line in
      line.pieces.map(\.text).joined(separator: " ")
    }.joined(separator: "\n")
  }
}
