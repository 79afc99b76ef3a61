#if COVERAGE_GUIDED
  import Glibc
  import PlanIndicators

  /// The good folder is named by the environment: libFuzzer takes the command line for itself.
  private let oracle: ReadingOracle = {
    guard let folder = getenv("FUZZING_FOLDER"), let day = CalendarDate("2023-12-13"),
      let oracle = try? ReadingOracle(folder: String(cString: folder), day: day)
    else { fatalError("FUZZING_FOLDER names no folder of base and corpus") }
    return oracle
  }()

  /// What libFuzzer calls with each input that it makes.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ length: Int) -> CInt {
    if let input = FuzzInput(UnsafeBufferPointer(start: bytes, count: length)),
      let fault = oracle.fault(in: input)
    {
      fatalError(fault)
    }
    return 0
  }
#endif
