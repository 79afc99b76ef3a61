import PlanIndicators

/// How many there are, in English: "1 target", "2 targets", "1,234 targets".
package func counted(_ count: Int, one: String, many: String) -> String {
  "\(NumberFormat.english.text(PrintedNumber(Int64(count)))) \(count == 1 ? one : many)"
}
