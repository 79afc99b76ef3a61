import PlanIndicators
import Testing

@testable import DashboardUI

struct TableTests {
  /// The plan of 2023.
  private func plan(rows: Int = 24, columns: Int = 80) throws -> ShippedDashboard {
    var dashboard = try ShippedDashboard(rows: rows, columns: columns)
    dashboard.press(.enter)
    return dashboard
  }

  private func assessments(_ dashboard: ShippedDashboard) -> [Assessment] {
    (dashboard.state.activeList?.page.rows ?? []).compactMap(\.assessment)
  }

  @Test func `s goes through the columns, S reverses, and the head of the column says so`() throws {
    var dashboard = try plan(columns: 132)
    dashboard.type("sss")
    #expect(dashboard.screen.contains("% kế hoạch ▲"))
    let rising = assessments(dashboard).map(\.indicator)
    dashboard.type("S")
    #expect(dashboard.screen.contains("% kế hoạch ▼"))
    #expect(dashboard.screen.contains("[Sắp xếp: % kế hoạch ▼]"))
    let falling = assessments(dashboard)
    #expect(falling.map(\.indicator) != rising)
    // What has no figure stands last in both directions.
    let isMissing = falling.map { $0.result == nil }
    #expect(isMissing.last == true)
    #expect(isMissing == isMissing.filter { !$0 } + isMissing.filter { $0 })
  }

  @Test func `a narrow screen names the order in a chip`() throws {
    var dashboard = try plan()
    dashboard.type("s")
    #expect(dashboard.screen.contains("[Sắp xếp: tên ▲]"))
  }

  @Test func `filters add up, each with its count, and F lifts them all`() throws {
    var dashboard = try plan()
    let before = dashboard.lines
    dashboard.type("m")
    #expect(dashboard.screen.contains("( ) Chậm, nguy cơ, không đạt"))
    dashboard.press(.enter)
    dashboard.find("nong, lam nghiep")
    dashboard.press(.escape, .escape)
    #expect(dashboard.screen.contains("[Chậm, nguy cơ, không đạt: 8 ×]"))
    #expect(dashboard.screen.contains("[Nông, lâm nghiệp, thủy sản: 8 ×]"))
    #expect(dashboard.screen.contains("3/26 chỉ tiêu"))
    #expect(assessments(dashboard).count == 3)
    dashboard.type("F")
    #expect(dashboard.lines == before)
  }

  @Test func `a list that no row passes says how to lift the filters`() throws {
    var dashboard = try plan()
    dashboard.state.visit.view.filter = .good
    dashboard.state.visit.view.sector = dashboard.state.sectors.first {
      dashboard.state.folder.sectors[$0].name.vietnamese == "Đầu tư, doanh nghiệp, hợp tác xã"
    }
    #expect(dashboard.wholeList.contains("Bấm F để bỏ lọc"))
  }

  @Test func `a hidden column stays hidden elsewhere and leaves its room to the name`() throws {
    var dashboard = try plan(columns: 132)
    #expect(dashboard.screen.contains("So cùng kỳ"))
    dashboard.type("m")
    // The first hit is the order by the column, the second the column.
    dashboard.type("/so cung ky")
    dashboard.press(.enter)
    dashboard.type("n")
    dashboard.press(.escape, .enter, .escape)
    #expect(dashboard.screen.contains("[Ẩn: so cùng kỳ]"))
    #expect(!dashboard.screen.contains("So cùng kỳ"))
    dashboard.press(.escape)
    dashboard.focus(onPane: 0)
    dashboard.press(.enter)
    #expect(dashboard.screen.contains("[Ẩn: so cùng kỳ]"))
  }

  @Test func `decimal commas stand below one another`() throws {
    let dashboard = try plan(rows: 43, columns: 132)
    // The results, from the head of their column on to the left.
    let head = try #require(dashboard.lines.first { $0.contains("Thực hiện") })
    let end = head.split(separator: "Thực hiện")[0].count + "Thực hiện".count
    let marks = dashboard.lines.filter { $0.contains("06/11") || $0.contains("T09/2023") }
      .compactMap { Array($0.prefix(end)).lastIndex(of: ",") }
    #expect(marks.count > 3)
    #expect(Set(marks).count == 1)
  }

  @Test func `what is behind is narrowed to one plan, and the headings add up to all`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("b")
    let all = dashboard.lines
    let state = dashboard.state
    let plans = Dictionary(grouping: state.allBehind, by: \.plan).mapValues(\.count)
    let shown = state.panelPlans.reduce(0) { $0 + (plans[$1] ?? 0) }
    let others = state.allBehind.count - shown
    #expect(dashboard.screen.contains("\(shown + others) chỉ tiêu của mọi kế hoạch"))
    #expect(dashboard.wholeList.contains("Các kế hoạch ở Tổng quan (\(shown))"))
    #expect(dashboard.wholeList.contains("Các kế hoạch khác (\(others))"))
    let plan = try #require(state.folder.plans.reference(of: "2023"))
    let inside = state.allBehindInside
    #expect(dashboard.wholeList.contains("Các địa phương bên dưới (\(inside.count))"))
    let count = try #require(plans[plan]) + inside.count { $0.plan == plan }
    dashboard.type("m")
    #expect(dashboard.wholeList.contains("( ) Năm 2023 \(count)"))
    dashboard.find("nam 2023")
    dashboard.press(.escape, .escape)
    #expect(dashboard.screen.contains("[Năm 2023: \(count) ×]"))
    #expect(assessments(dashboard).count == count)
    #expect(assessments(dashboard).allSatisfy { $0.plan == plan })
    dashboard.type("F")
    #expect(dashboard.lines == all)
    // The filter key comes by the plans too: after what is not certain the first plan.
    dashboard.type("ff")
    #expect(dashboard.screen.contains("[5 năm 2021–2025: "))
  }

  @Test func `a stated change stands in quotation marks, with the digits of the document`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.focus(onPane: 1)
    dashboard.press(.enter)
    for text in ["“−5%”", "“−10%”", "“+25%”", "so cùng kỳ > +5,2%"] {
      #expect(dashboard.wholeList.contains(text), "\(text) is missing")
    }
    dashboard.resize(rows: 43, columns: 132)
    dashboard.type("b")
    #expect(dashboard.wholeList.contains("“+582”"))
  }

  @Test func `on a wide screen every name is whole, with its plan, and so is every cell`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30", rows: 43, columns: 132)
    for keys in ["b", "p"] {
      dashboard.type(keys)
      if keys == "p" { dashboard.press(.escape, .enter) }
      let page = try #require(dashboard.state.activeList?.page)
      for row in page.rows {
        guard let assessment = row.assessment else { continue }
        let lines = dashboard.state.lines(of: row)
        #expect(lines.count == row.height)
        let text = lines.flatMap(\.pieces).map(\.text).joined(separator: " ")
        #expect(!text.contains("…"))
        // The rest of a long name stands below its beginning.
        let name = dashboard.state.nameWithUnit(
          of: dashboard.state.folder.indicators[assessment.indicator])
        let own = lines.map { $0.pieces[$0.pieces.first?.column == 0 ? 1 : 0].text }
          .joined(separator: " ").replacing("  ", with: " ")
        #expect(own.hasPrefix(name))
        #expect(own.split(separator: "(Đảng bộ)").count <= 2)
        if keys == "b", let plan = assessment.plan {
          let folder = dashboard.state.folder
          let tag = dashboard.state.strings.tag(of: folder.plans[plan])
          let isOwn = assessment.area == dashboard.state.area
          let place = isOwn ? "" : folder.areas[assessment.area].name[.vietnamese] + ", "
          #expect(own.hasSuffix("[\(place)\(tag)]"))
        }
      }
    }
  }

  @Test func `a plan whose name is too long for the row keeps a part of its tag`() throws {
    let state = try ShippedDashboard(asOf: "2025-06-30").state
    let plan = try #require(state.folder.plans.reference(of: "DTTS-2019-2024"))
    let assessment = try #require(state.ownAssessments.first { $0.plan == plan })
    let name = state.name(of: assessment, naming: .indicatorAndPlan, width: 40)
    #expect(name.displayWidth <= 40)
    #expect(name.hasSuffix("…]"))
    #expect(name.contains(" [Mục tiêu"))
  }

  @Test(arguments: [(1_100, "+8,1%"), (1_099, "+7,9%"), (1_000, "−1,8%")])
  func `of a promise in percent the table shows the change in percent`(
    _ row: (result: Int, shown: String)
  ) throws {
    let dashboard = try ShippedDashboard(asOf: "2025-06-30")
    var files = try ShippedDashboard.shippedFiles()
    // 8% more than 1.018 is 1.099,44; 7,957% must not be read as 8%.
    files["targets.csv"] = try #require(files["targets.csv"]).replacing(
      "S003-23,2024,BUDGET_REVENUE,06,2024,ge,1010,,absolute,no,,,,,province",
      with: "S003-23,2024,BUDGET_REVENUE,06,2024,ge,8,,percent_change,no,,2023,1018,003,province")
    files["observations.csv"] = try #require(files["observations.csv"]).replacing(
      "W237,BUDGET_REVENUE,06,2024,1035,", with: "W237,BUDGET_REVENUE,06,2024,\(row.result),")
    let state = DashboardState(
      folder: PlanFolder(files: files.mapValues { Array($0.utf8) }), folderPath: "Data",
      area: dashboard.state.area, asOf: dashboard.state.asOf, strings: .vietnamese,
      symbols: .unicode, size: Size(rows: 24, columns: 80))
    let target = try #require(state.folder.targets.reference(of: "S003-23"))
    let assessment = try #require(state.ownAssessments.first { $0.target == target })
    #expect(state.targetText(of: assessment) == "tăng 8%")
    #expect(state.measureText(of: assessment) == row.shown)
  }

  @Test func `faults of the data are put in order and narrowed like any table`() throws {
    var files = try ShippedDashboard.shippedFiles()
    files["sectors.csv"]? += "x,y\n"
    files["observations.csv"] = files["observations.csv"]?.replacing(",4969.65,", with: ",4.969x,")
    files["profiles.csv"] = files["profiles.csv"]?.replacing("document", with: "document,extra")
    var dashboard = try ShippedDashboard()
    dashboard.state = DashboardState(
      folder: PlanFolder(files: files.mapValues { Array($0.utf8) }), folderPath: "Data",
      area: dashboard.state.area, asOf: dashboard.state.asOf, strings: .vietnamese,
      symbols: .unicode, size: Size(rows: 24, columns: 80))
    dashboard.type("x")
    dashboard.state.take(
      findings: .success(CheckedFolder(files: files.mapValues { Array($0.utf8) })))
    let all = dashboard.lines
    let issues = dashboard.state.issuesToCheck
    #expect(Set(issues.map(\.severity)).count == 2)
    dashboard.type("s")
    #expect(dashboard.screen.contains("[Sắp xếp: loại lỗi ▲]"))
    dashboard.type("u")
    #expect(dashboard.wholeList.hasPrefix("lỗi"))
    dashboard.type("S")
    #expect(dashboard.wholeList.hasPrefix("cần xem"))
    dashboard.type("u")
    #expect(dashboard.lines == all)
    dashboard.type("ff")
    #expect(dashboard.screen.contains("[Cần xem: 1 ×]"))
    #expect(dashboard.wholeList.contains("profiles.csv"))
    #expect(!dashboard.wholeList.contains("sectors.csv"))
    dashboard.type("F")
    #expect(dashboard.lines == all)
  }

  @Test func `documents and areas are put in order by their own columns`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("v")
    let newest = dashboard.wholeList
    dashboard.type("s")
    #expect(dashboard.screen.contains("[Sắp xếp: tên ▲]"))
    #expect(dashboard.wholeList != newest)
    dashboard.type("ss")
    #expect(dashboard.wholeList == newest)
    dashboard.press(.escape)
    dashboard.type("ass")
    #expect(dashboard.screen.contains("[Sắp xếp: số chỉ tiêu ▲]"))
  }

  @Test func `Space reads a line in full on the smallest screen`() throws {
    var dashboard = try ShippedDashboard(rows: 10, columns: 40)
    dashboard.press(.down, .enter)
    dashboard.type("/dien tich cay trong")
    dashboard.press(.enter)
    let list = dashboard.lines
    dashboard.type(" ")
    let text = dashboard.wholeList.split(separator: "\n").joined(separator: " ")
    #expect(text.contains("đạt 93,7% kế hoạch"))
    #expect(text.contains("Diện tích cây trồng vụ Đông Xuân, ha"))
    dashboard.press(.escape)
    #expect(dashboard.lines == list)
  }

  @Test func `twenty changes of the view are taken back one by one`() throws {
    var dashboard = try ShippedDashboard()
    let first = dashboard.lines
    var generator = SeededGenerator(seed: 3)
    dashboard.press(.enter)
    dashboard.press(.escape)
    for _ in 0..<20 {
      let count = dashboard.state.earlierViews.count
      let key = try #require(Array("p,.Lp,").randomElement(using: &generator))
      dashboard.type(String(key))
      if dashboard.state.earlierViews.count == count { dashboard.type("p") }
    }
    #expect(dashboard.lines != first)
    for _ in 0..<20 { dashboard.type("u") }
    #expect(dashboard.state.earlierViews.isEmpty)
    #expect(dashboard.lines == first)
  }

  @Test func `u takes back a filter, an order, a hidden column and what opens with them`() throws {
    var dashboard = try plan()
    let first = dashboard.lines
    dashboard.type("fsS")
    dashboard.type("uuu")
    #expect(dashboard.lines == first)
    dashboard.press(.escape, .enter)
    #expect(dashboard.lines == first)
  }

  @Test func `the list of what is behind goes on with the areas inside, each named`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30", columns: 132)
    dashboard.type("b")
    let list = dashboard.wholeList
    let parts = list.split(separator: "Các địa phương bên dưới")
    try #require(parts.count == 2)
    #expect(!parts[0].contains("Huyện"))
    for area in ["Huyện Pác Nặm", "Huyện Ba Bể", "Huyện Ngân Sơn", "Thành phố Bắc Kạn"] {
      #expect(parts[1].contains("[\(area), Năm 20"), "\(area)")
    }
    dashboard.press(.end)
    let row = try #require(dashboard.state.selectedRow?.assessment)
    #expect(row.area != dashboard.state.area)
    let name = dashboard.state.folder.areas[row.area].name[.vietnamese]
    #expect(dashboard.screen.contains("\(name): "), "the sentence names the area")
    dashboard.press(.enter)
    #expect(dashboard.lines[1].hasSuffix(": \(name)"))
    // Where there is little room the area is shortened, and the year stays.
    var narrow = try ShippedDashboard(asOf: "2025-06-30")
    narrow.type("b")
    narrow.press(.end)
    #expect(narrow.screen.contains("[TP Bắc Kạn, Năm 20"))
    #expect(!narrow.screen.contains(", Năm…]") && !narrow.screen.contains(", Năm 2…]"))
    // A district has nothing inside.
    dashboard.press(.escape, .escape)
    dashboard.find("Huyện Ba Bể")
    dashboard.type("b")
    #expect(!dashboard.wholeList.contains("Các địa phương bên dưới"))
  }
}
