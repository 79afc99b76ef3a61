/// What becomes of one row of a report table.
package struct ImportedRow: Sendable, Hashable {
  /// The line of the file on which it begins.
  package let line: Int
  /// Its name as it is shown.
  package let name: String
  /// What becomes of it.
  package internal(set) var outcome: Outcome

  /// What becomes of a row.
  package enum Outcome: Sendable, Hashable {
    /// A section, or words above or below the rows.
    case words
    /// The head of the table once more.
    case headAgain
    /// Nothing of it is taken over.
    case refused(RowFault)
    /// It is about an indicator in an area.
    case matched(Reference<Indicator>, Reference<Area>, by: Basis, cells: [ImportedCell])
  }

  /// Why a row is taken for one about its indicator.
  package enum Basis: Sendable, Hashable {
    /// Its name is the indicator's.
    case name
    /// Its name is an everyday one that of all indicators, and in its unit, can mean only this.
    case everydayName
    /// A person says so.
    case person
  }

  /// Why nothing of a row is taken over.
  package enum RowFault: Sendable, Hashable {
    /// It has figures but no name.
    case nameless
    /// Another sign than in the other rows parts its cells.
    case partedOtherwise
    /// Its name is no indicator's for certain; these are the nearest.
    case doubtful([Reference<Indicator>])
    /// It is an indicator by its name, but printed in a unit that cannot be converted exactly.
    case otherUnit(Reference<Indicator>, printed: String)
    /// No unit is printed for it, so that only a person can say that it is this indicator.
    case noUnit(Reference<Indicator>)
    /// Its name is in an encoding from before Unicode.
    case legacyText(converted: String)
    /// It is named as a number at a date, but its figures are, or may be, what was added in the period:
    /// that is another indicator.
    case addedOrTotal(Reference<Indicator>, added: Reference<Indicator>)
    /// Its name, or a row above it, names another area than the one that its figures would be of.
    case otherArea(Reference<Area>)
    /// The table has a column of areas, and the row's area is blank there or none that the table is about.
    case unknownPlace(String, inside: Reference<Area>)
    /// Its name, or a row above it, names an area that the folder does not have.
    case unknownArea(String)
    /// It is another head than the table's.
    case otherHead
    /// It stands below another head, on this line, that is not the table's.
    case belowOtherHead(line: Int)
    /// It has more cells than the table has columns, so that they may have slipped.
    case tooManyCells(Int)
  }
}

/// What becomes of one cell.
package struct ImportedCell: Sendable, Hashable {
  /// The column, counted from 0.
  package let column: Int
  /// The cell as printed.
  package let printed: String
  /// What it says.
  package let statement: Statement
  /// What becomes of it.
  package internal(set) var outcome: Outcome

  /// What a cell says.
  package enum Statement: Sendable, Hashable {
    case target(TimePeriod?)
    case observation(TimePeriod?, ObservationStatus?)
    case completion(TimePeriod?)
    case comparison(TimePeriod?, ColumnMeaning.Comparison)
  }

  /// What becomes of a cell.
  package enum Outcome: Sendable, Hashable {
    /// It is a new row of a file; other documents have given these rows for the same.
    ///
    /// `replacing` is the target that it takes the place of; empty where there is none.
    case added(id: String, value: PrintedNumber, earlier: [String], replacing: String = "")
    /// The folder has it as this row.
    case there(id: String)
    /// The table has it on an earlier line.
    case repeated(line: Int)
    /// It says that there is no figure.
    case noFigure
    /// It is not taken over.
    case refused(CellFault)
  }

  /// Why a cell is not taken over.
  package enum CellFault: Error, Sendable, Hashable {
    /// It holds words, or a number in an unknown form.
    case notANumber
    /// It can be read as two numbers, and nothing around it tells which.
    case twoNumbers(PrintedNumber, PrintedNumber)
    /// The unit in the cell is another one than the row's.
    case unitInCell(String)
    /// A range, where one figure is needed.
    case range
    /// A number and what it is out of, for something that is no rank.
    case fraction
    /// A rank without what it is out of.
    case rankAlone
    /// A change, where a level is needed.
    case change
    /// A target of which nothing says whether more or less is wanted.
    case noDirection(Reference<Indicator>)
    /// A rate of a target that is not taken over, in this column.
    case targetRefused(column: Int)
    /// A spreadsheet has made something else of the figure.
    case damaged(SpreadsheetDamage)
    /// A letter stands for a digit; with digits it would be this.
    case letterForDigit(String)
    /// No annual plan of this year for the area.
    case noPlan(year: Int)
    /// The period cannot be written.
    case noPeriod
    /// There was no such area any more, or not yet, in the period.
    case noSuchArea(Reference<Area>)
    /// The document has another value as this row.
    case otherValue(id: String, PrintedNumber)
    /// Another document has set another target.
    case otherTarget(id: String, PrintedNumber, Reference<Document>)
    /// A document that was not issued before has another target.
    case laterTarget(id: String, PrintedNumber, Reference<Document>)
    /// The table has another value for the same on another line.
    case contradicted(line: Int)
    /// The figure has too many digits.
    case tooLong
    /// By its size it is a slip.
    case outOfScale(ScaleFault)
    /// A rate that was saved as a fraction of one.
    case fractionOfOne
    /// The figures of its own row compute to this rate.
    case contradictsRow(computed: PrintedNumber)
    /// The comparison may be in points or in percent.
    case pointsOrPercent
    /// The row would break a rule of the folder.
    case breaksRule(DataIssue)
  }
}
