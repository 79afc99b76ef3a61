import PlanIndicators
import Testing

@testable import DashboardUI

struct QualifiedFigureTests {
  @Test(arguments: [
    ("trên 176.000*ư", 14, "trên 176.000*ư"), ("trên 176.000*ư", 13, ">176.000*ư"),
    ("trên 176.000*ư", 8, ">176.000"), ("trên 176.000*ư", 7, "…"), ("gần 4.009ư", 7, "<4.009ư"),
    ("“gần −2,5 đ%”", 10, "“≈−2,5 đ%”"), ("> +5,2%ư", 7, ">+5,2%ư"), ("+12,7 đ%ư", 8, "+12,7đ%ư"),
    ("1.234.567", 5, "…"), ("1.234.567", 0, ""),
  ])
  func `a figure gives up its words, its blanks and its marks before it is an ellipsis`(
    _ row: (text: String, columns: Int, fitted: String)
  ) {
    #expect(Strings.vietnamese.fitted(row.text, within: row.columns) == row.fitted)
  }

  @Test(
    arguments: [
      ([], nil), ([nil, nil], nil), ([.over, nil], .over), ([.over, .atLeast], .over),
      ([.atLeast, nil], .atLeast), ([.nearly, .under], .under), ([.over, .under], .about),
      ([.about, .over], .about),
    ] as [([Qualifier?], Qualifier?)])
  func `a sum lies on the side on which its parts lie`(
    _ row: (parts: [Qualifier?], sum: Qualifier?)
  ) {
    #expect(Qualifier.ofSum(row.parts) == row.sum)
  }
}
