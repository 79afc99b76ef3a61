import PlanIndicators

// What has changed, in words.

extension Strings {
  /// In the first line while the files cannot be taken over.
  var oldFigures: String { language == .vietnamese ? "số liệu cũ" : "old figures" }

  /// Why a folder that was read anew is not shown, and that the figures in view stay.
  package func text(_ refusal: Refusal) -> String {
    let reason =
      switch refusal {
      case .unreadable(let error): text(error)
      case .faulty(let issue, _): text(issue)
      }
    return switch language {
    case .vietnamese: "Giữ số liệu cũ: \(reason)"
    case .english: "Old figures kept: \(reason)"
    }
  }

  /// That a folder with a fault can be read again, and says what it said before.
  package var readAgain: String {
    switch language {
    case .vietnamese: "Đã đọc lại được thư mục số liệu; số liệu không đổi."
    case .english: "The data folder can be read again; the figures are the same."
    }
  }

  /// What reading the folder anew has changed and taken away.
  package func reloaded(_ names: [String], gone: [String]) -> String {
    let list = names.joined(separator: "; ")
    let lost = gone.joined(separator: "; ")
    guard !names.isEmpty || !gone.isEmpty else {
      return language == .vietnamese
        ? "Tệp số liệu vừa thay đổi; không đổi kết quả chỉ tiêu nào ở đây."
        : "The files have changed; no result here is another."
    }
    let parts =
      switch language {
      case .vietnamese:
        [
          gone.isEmpty ? "" : "bỏ \(gone.count) kế hoạch: \(lost)",
          names.isEmpty ? "" : "đổi \(names.count) chỉ tiêu: \(list)",
        ]
      case .english:
        [
          gone.isEmpty
            ? "" : "\(counted(gone.count, one: "target", many: "targets")) gone: \(lost)",
          names.isEmpty
            ? "" : "\(counted(names.count, one: "other", many: "others")): \(list)",
        ]
      }
    let text = parts.filter { !$0.isEmpty }.joined(separator: "; ")
    return (language == .vietnamese ? "Tệp số liệu vừa thay đổi: " : "The files have changed: ")
      + text + "."
  }

  /// What a publication has brought: how much, and the names.
  func sentence(
    for news: News, names: [Change.Kind: [String]], symbols: Symbols
  ) -> String {
    let parts = Change.Kind.allCases.compactMap { kind in
      names[kind].map {
        "\(symbols.sign(of: kind)) \($0.joined(separator: ", "))"
      }
    }
    let day =
      if case .publication(_, let until) = news.origin { text(until) + ": " } else { "" }
    return parts.isEmpty
      ? day + nothingNew : "\(day)\(counts(of: names)). \(parts.joined(separator: "; "))."
  }

  private func counts(of names: [Change.Kind: [String]]) -> String {
    let counts = Change.Kind.allCases.compactMap { kind in
      names[kind].map { count($0.count, of: kind) }
    }.joined(separator: ", ")
    return switch language {
    case .vietnamese: "\(counts) (d xem)"
    case .english: "\(counts) (d shows)"
    }
  }

  /// "3 đổi đánh giá".
  private func count(_ count: Int, of kind: Change.Kind) -> String {
    switch (language, kind) {
    case (.vietnamese, .verdict): "\(count) đổi đánh giá"
    case (.vietnamese, .promise): "\(count) kế hoạch mới"
    case (.vietnamese, .figure): "\(count) có số mới"
    case (.english, .verdict): counted(count, one: "other verdict", many: "other verdicts")
    case (.english, .promise): counted(count, one: "new target", many: "new targets")
    case (.english, .figure): counted(count, one: "new figure", many: "new figures")
    }
  }

  /// The heading of a sort of change.
  func heading(of kind: Change.Kind) -> String {
    switch (language, kind) {
    case (.vietnamese, .verdict): "Chỉ tiêu đổi đánh giá"
    case (.vietnamese, .promise): "Kế hoạch mới công bố"
    case (.vietnamese, .figure): "Số liệu mới, đánh giá không đổi"
    case (.english, .verdict): "Other verdicts"
    case (.english, .promise): "New targets"
    case (.english, .figure): "New figures, the same verdict"
    }
  }

  /// What the list of changes is about.
  func title(of origin: News.Origin) -> String {
    switch (language, origin) {
    case (.vietnamese, .publication(let since?, let until)):
      "Công bố sau \(text(since)), đến \(text(until))"
    case (.vietnamese, .publication(nil, let until)): "Công bố lần đầu, \(text(until))"
    case (.vietnamese, .files): "Thay đổi do tệp số liệu vừa sửa"
    case (.english, .publication(let since?, let until)):
      "Published after \(text(since)), up to \(text(until))"
    case (.english, .publication(nil, let until)): "First published, \(text(until))"
    case (.english, .files): "Changed by the files"
    }
  }

  package var changes: String {
    switch language {
    case .vietnamese: "Có gì mới"
    case .english: "What is new"
    }
  }

  var nothingNew: String {
    switch language {
    case .vietnamese: "Không đổi đánh giá hay số liệu nào của địa phương này."
    case .english: "No verdict and no figure of this area has changed."
    }
  }

  /// The heading of promises that a change of the files has taken away.
  var promisesGone: String {
    switch language {
    case .vietnamese: "Kế hoạch không còn trong tệp"
    case .english: "Targets that are gone from the files"
    }
  }

  var publishedDocuments: String {
    switch language {
    case .vietnamese: "Văn bản công bố"
    case .english: "Documents that came out"
    }
  }

  package var changesHint: Hint {
    switch language {
    case .vietnamese: Hint("có gì mới", "Lần công bố này đổi gì: đánh giá, kế hoạch, số liệu")
    case .english: Hint("new", "What this publication has changed: verdicts, targets, figures")
    }
  }
}
