/// The place of a row in a ``Table``.
///
/// It is only given out by the table that holds the row, so following it always succeeds.
public struct Reference<Row>: Hashable, Sendable {
  @usableFromInline package let position: Int32

  @usableFromInline
  init(_ position: Int) {
    self.position = Int32(clamping: position)
  }
}

/// The rows of one file of a plan folder, found by reference or by the id that the file gives.
///
/// What is asked of it row by row can be inlined, so that the screens' module does not copy a whole row
/// through a generic function to look at one of its parts.
public struct Table<Row: Identifiable & Sendable>: Sendable where Row.ID == String {
  @usableFromInline private(set) var rows: [Row] = []
  /// Where each id stands; `nil` once a large table has put its index away.
  private var placesOfIDs: HashIndex? = HashIndex()

  /// Makes an empty table.
  public init() {}

  /// The row that `reference` stands for.
  @inlinable
  public subscript(reference: Reference<Row>) -> Row {
    rows[Int(reference.position)]
  }

  /// The row with the id `id`, or `nil` when there is none.
  public subscript(id id: String) -> Row? {
    reference(of: id).map { self[$0] }
  }

  /// Where the row with the id `id` stands, or `nil` when there is none.
  public func reference(of id: String) -> Reference<Row>? {
    guard placesOfIDs != nil else {
      return rows.firstIndex { $0.id == id }.map { Reference($0) }
    }
    return reference(of: id.utf8.span)
  }

  /// Where the row whose id has these bytes stands, or `nil` when there is none.
  func reference(of id: Span<UInt8>) -> Reference<Row>? {
    place(of: id, hash: Self.hash(id)).map { Reference($0) }
  }

  private func place(of id: Span<UInt8>, hash: UInt64) -> Int? {
    placesOfIDs?.first(hash) { rows[$0].id.utf8.span.isEqual(to: id) }
  }

  private static func hash(_ id: Span<UInt8>) -> UInt64 {
    var hash = RowHash()
    hash.combine(id)
    return hash.value
  }

  /// All references in the order of the file.
  @inlinable
  public var allReferences: [Reference<Row>] {
    rows.indices.map { Reference($0) }
  }

  /// Adds a row.
  ///
  /// - Returns: Where it stands, or `nil` when its id is taken; then nothing is added.
  @discardableResult
  mutating func append(_ row: Row) -> Reference<Row>? {
    let id = row.id
    let hash = Self.hash(id.utf8.span)
    guard place(of: id.utf8.span, hash: hash) == nil else { return nil }
    placesOfIDs?.insert(rows.count, hash: hash)
    rows.append(row)
    return Reference(rows.count - 1)
  }

  /// Makes room for rows that are about to be added.
  mutating func reserveCapacity(_ count: Int) {
    rows.reserveCapacity(count)
    placesOfIDs?.reserveCapacity(count)
  }

  /// Puts the index of ids and the room for more rows away: most of the memory of a table of small
  /// rows.
  mutating func settle() {
    placesOfIDs = nil
    guard rows.capacity > rows.count + rows.count / 8 else { return }
    var settled: [Row] = []
    settled.reserveCapacity(rows.count)
    settled += rows
    rows = settled
  }

  /// Changes a row in place.
  ///
  /// Its id stays.
  mutating func update(_ reference: Reference<Row>, _ change: (inout Row) -> Void) {
    change(&rows[Int(reference.position)])
  }
}

extension Table: RandomAccessCollection {
  /// The position of the first row.
  @inlinable
  public var startIndex: Int { rows.startIndex }
  /// The position after the last row.
  @inlinable
  public var endIndex: Int { rows.endIndex }
  /// The row at a position in the order of the file.
  @inlinable
  public subscript(position: Int) -> Row { rows[position] }
}
