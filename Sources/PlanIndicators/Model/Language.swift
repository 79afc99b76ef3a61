/// The languages in which names, sentences and screens exist.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Vietnamese, the language of the plans.
  case vietnamese = "vi"
  /// English.
  case english = "en"
}

/// A text in both languages.
public struct LocalizedText: Sendable, Hashable {
  /// The Vietnamese text.
  public let vietnamese: String
  /// The English text.
  public let english: String

  /// Makes a text.
  ///
  /// Where the English one is empty, the Vietnamese stands for both.
  public init(vietnamese: String, english: String) {
    self.vietnamese = vietnamese
    self.english = english.isEmpty ? vietnamese : english
  }

  /// The text in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
