package import PlanIndicators

/// Every label of the program in one language.
///
/// A label without a translation does not compile.
///
/// Sentences with figures in them are made in the extensions of this type, each an exhaustive switch
/// over the languages.
package struct Strings: Sendable {
  package let language: Language
  package let number: NumberFormat

  // MARK: Places

  package let overview: String
  package let areas: String
  package let plan: String
  package let sector: String
  package let indicator: String
  package let document: String
  package let documents: String
  package let behind: String
  package let compareYears: String
  package let compareTwoYears: String
  package let checks: String
  package let help: String
  package let explanation: String

  // MARK: Headings

  package let sourcesUntil: String
  package let elapsed: String
  package let progress: String
  package let target: String
  package let result: String
  package let completion: String
  package let change: String
  package let yearlyChange: String
  package let status: String
  package let cutOff: String
  package let baseline: String
  package let pace: String
  package let requiredPace: String
  package let forecast: String
  package let reason: String
  package let unit: String
  package let agency: String
  package let definition: String
  package let observations: String
  package let statedByDocuments: String
  package let stated: String
  package let computed: String
  package let directives: String
  package let chart: String
  package let issuer: String
  package let issuedOn: String
  package let address: String
  package let storedFile: String
  package let knownDate: String
  package let note: String
  package let targets: String
  package let judgements: String
  package let difference: String
  package let period: String
  package let value: String
  package let withoutPlan: String
  package let rules: String
  package let certainty: String
  package let validity: String
  package let rank: String
  package let printedAs: String
  package let ended: String
  package let notBegun: String
  package let notPublished: String
  package let nothingBehind: String
  package let noDirectives: String
  package let noTargetStated: String
  package let noIssues: String
  package let nothingFound: String
  package let everything: String
  package let shortTarget: String
  package let shortResult: String
  package let shortChange: String
  package let filterBehind: String
  package let filterGood: String
  package let filterUnknown: String
  package let term: String
  package let year: String
  package let searchPrompt: String
  package let howToQuit: String
  package let noSuchKey: String
  package let nothingToUndo: String
  package let noEarlierDate: String
  package let noLaterDate: String
  package let tooSmall: String
  package let nothingToOpen: String
  package let noHits: String
  package let noHitsInFilter: String
  package let panels: String
  package let legend: String
  package let keys: String
  package let thresholds: String
  package let inputs: String
  package let otherPlans: String
  package let replacedTargets: String
  package let figuresInDocument: String
  package let noSecondView: String
  package let nothingToExplain: String
  package let noSearch: String
  package let crashed: String
  package let endedBySignal: String
  package let withoutUTF8: String

  // MARK: Keys

  package let keyHint: KeyHints

  /// Whether signs of more than one likeness in ASCII are written out: ">=" for "≥", lest a limit that
  /// may be reached read as one that must be passed.
  package var isASCII = false

  package var atLeastSign: String { isASCII ? ">=" : "≥" }
  package var atMostSign: String { isASCII ? "<=" : "≤" }

  /// What a key does, in one or two words for the key bar and in a sentence for the help.
  package struct KeyHints: Sendable {
    package let move: Hint
    package let page: Hint
    package let ends: Hint
    package let enter: Hint
    package let back: Hint
    package let nextPane: Hint
    package let search: Hint
    package let nextHit: Hint
    package let filter: Hint
    package let sort: Hint
    package let cycle: Hint
    package let behind: Hint
    package let compare: Hint
    package let areas: Hint
    package let documents: Hint
    package let checks: Hint
    package let planFocus: Hint
    package let earlier: Hint
    package let later: Hint
    package let explain: Hint
    package let language: Hint
    package let undo: Hint
    package let copy: Hint
    package let export: Hint
    package let palette: Hint
    package let help: Hint
    package let quit: Hint
    package let redraw: Hint
    package let suspend: Hint
    package let twoYears: Hint
    package let earlierYear: Hint
    package let laterYear: Hint
  }

  package struct Hint: Sendable {
    package let short: String
    package let long: String

    package init(_ short: String, _ long: String) {
      self.short = short
      self.long = long
    }
  }

  /// The labels of `language`.
  package static func of(_ language: Language) -> Strings {
    switch language {
    case .vietnamese: .vietnamese
    case .english: .english
    }
  }
}
