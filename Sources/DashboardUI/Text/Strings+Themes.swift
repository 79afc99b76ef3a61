import PlanIndicators

// The words for the colours.

extension Strings {
  package var themeHint: Hint {
    switch language {
    case .vietnamese:
      Hint("màu", "Đổi bảng màu: nền tối, nền sáng, tương phản cao, không màu")
    case .english: Hint("colours", "Other colours: dark, light, high contrast, none")
    }
  }

  /// Why no key changes the colours.
  package var colorsAreOff: String {
    switch language {
    case .vietnamese: "Biến NO_COLOR của máy đang tắt màu."
    case .english: "NO_COLOR is set: no colours are used."
    }
  }

  /// What was chosen: "Bảng màu: nền sáng".
  func name(of theme: Theme) -> String {
    switch (language, theme) {
    case (.vietnamese, .dark): "Bảng màu: nền tối"
    case (.vietnamese, .light): "Bảng màu: nền sáng"
    case (.vietnamese, .contrast): "Bảng màu: tương phản cao"
    case (.vietnamese, .mono): "Bảng màu: không màu"
    case (.english, .dark): "Colours: dark"
    case (.english, .light): "Colours: light"
    case (.english, .contrast): "Colours: high contrast"
    case (.english, .mono): "Colours: none"
    }
  }
}
