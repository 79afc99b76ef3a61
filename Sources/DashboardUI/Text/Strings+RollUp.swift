package import PlanIndicators

// The parts of an area beside the whole, in words.

extension Strings {
  /// How the parts of an area add up: "Cộng kế hoạch các huyện, thành phố: 5.350/6.000 lao động; thiếu
  /// Huyện Ngân Sơn".
  package func text(
    _ rollUp: RollUp, of indicator: Indicator, in folder: PlanFolder, area: Area, isTarget: Bool
  ) -> String {
    let sum = text(rollUp.sum, of: indicator)
    let whole = rollUp.whole.map { text($0, of: indicator) } ?? ""
    let names = rollUp.missing.map { folder.areas[$0].name[language] }
    let missing = names.joined(separator: ", ")
    let level = rollUp.parts.first.map { folder.areas[$0].level } ?? .district
    switch language {
    case .vietnamese:
      let subject = "Cộng \(isTarget ? "kế hoạch" : "số liệu") các \(word(for: level)): \(sum)"
      let own = "số của \(speaker(for: area).lowercased())"
      switch rollUp.agreement {
      case .agrees: return "\(subject), khớp với \(own)."
      case .contradicts: return "\(subject), KHÔNG KHỚP với \(own) (\(whole))."
      case .incomplete(let rest):
        return "\(subject)/\(whole); thiếu \(missing), còn lại \(text(rest, of: indicator))."
      case .impossible:
        return "\(subject), đã lớn hơn \(own) (\(whole)) dù còn thiếu \(missing)."
      case .withoutWhole: return subject + (missing.isEmpty ? "." : "; thiếu \(missing).")
      }
    case .english:
      let subject =
        "The \(word(for: level))s' \(isTarget ? "targets" : "results") add up to \(sum)"
      switch rollUp.agreement {
      case .agrees: return "\(subject), as the whole."
      case .contradicts: return "\(subject), which CONTRADICTS the whole (\(whole))."
      case .incomplete(let rest):
        return "\(subject) of \(whole); \(missing) missing, \(text(rest, of: indicator)) left."
      case .impossible:
        return "\(subject), more than the whole (\(whole)) even without \(missing)."
      case .withoutWhole: return subject + (missing.isEmpty ? "." : "; \(missing) missing.")
      }
    }
  }
}
