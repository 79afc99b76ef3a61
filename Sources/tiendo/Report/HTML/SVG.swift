import DashboardUI

// Drawings inside the page. Colours stand in the elements, so that a page without its style, or a
// program that makes a PDF of it, shows them too.

/// A drawing that says in words what it shows.
func svg(
  width: Double, height: Double, title: String, description: String, _ parts: [Markup]
) -> Markup {
  tag(
    "svg",
    [
      "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(width.short) \(height.short)",
      "width": width.short, "height": height.short, "role": "img",
      "aria-label": "\(title): \(description)",
    ], [tag("title", [:], title), tag("desc", [:], description)] + parts)
}

/// Text; a halo keeps it readable over lines.
func svgText(
  _ text: String, x: Double, y: Double, anchor: String, fill: String, halo: String = "none"
) -> Markup {
  tag(
    "text",
    [
      "x": x.short, "y": y.short, "text-anchor": anchor, "fill": fill, "stroke": halo,
      "stroke-width": "3", "paint-order": "stroke", "font-size": "11",
      "font-family": "Arial, sans-serif",
    ], text)
}

func line(
  from start: (x: Double, y: Double), to end: (x: Double, y: Double), width: Double, dashes: String?
) -> Markup {
  tag(
    "line",
    [
      "x1": start.x.short, "y1": start.y.short, "x2": end.x.short, "y2": end.y.short,
      "stroke": "#222222", "stroke-width": width.short, "stroke-dasharray": dashes ?? "none",
    ])
}

extension Double {
  /// The number with one decimal, as drawings need it.
  var short: String {
    let tenths = (self * 10).rounded()
    guard tenths.magnitude < 1e9 else { return "0" }
    let whole = Int(tenths)
    return whole.isMultiple(of: 10)
      ? "\(whole / 10)" : "\(whole < 0 ? "-" : "")\(abs(whole) / 10).\(abs(whole) % 10)"
  }
}
