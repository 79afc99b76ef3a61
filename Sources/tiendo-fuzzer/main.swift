import Glibc
import PlanIndicators

// Damages the files of a small plan folder by chance and looks whether reading holds what it promises:
//
//     swift run -c release tiendo-fuzzer Tests/PlanIndicatorsTests/Fixtures/Fuzzing 1000000
//
// With `CoverageRun.swift` in place of this file libFuzzer seeks inputs that reach new code instead, as
// .ci/fuzz shows.

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first, let day = CalendarDate("2023-12-13"),
  let oracle = try? ReadingOracle(folder: folder, day: day)
else {
  print("usage: tiendo-fuzzer FOLDER [COUNT [SEED]]")
  exit(2)
}
let numbers = arguments.dropFirst().compactMap { UInt64($0) }
exit(runAtRandom(oracle, count: Int(numbers.first ?? 100_000), seed: numbers.dropFirst().first))
