/// A bar of a share: full at 1, with an arrow where it goes beyond.
package func progressBar(_ share: Double, width: Int, symbols: Symbols) -> String {
  guard width > 1, !share.isNaN else { return "" }
  if share > 1 {
    return String(repeating: symbols.filled, count: width - 1) + symbols.beyond
  }
  // Never full before the whole is reached, never empty once something has come.
  var filled = Int((share * Double(width)).rounded())
  if share < 1 { filled = min(filled, width - 1) }
  if share > 0 { filled = max(filled, 1) }
  filled = min(max(filled, 0), width)
  return String(repeating: symbols.filled, count: filled)
    + String(repeating: symbols.empty, count: width - filled)
}
