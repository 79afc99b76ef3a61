import Glibc
import PlanIndicators

// Measures the program beside its peers, as far as they are installed, and the library on a large folder:
//
//     swift run -c release tiendo-benchmark
//
// The first tables come from terminals in which the programs run and keys are typed; the last lines from
// 100.000 promises in memory, each with its own figure: 5.000 indicators in 20 districts. That is the
// costliest shape, for the library keeps an entry per series.

let repository = String(#filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" })
let build = Build(repository: repository)
guard let tiendo = build.program("tiendo"), let hello = build.program("ncurses-hello"),
  let linkedHello = build.linkedHello()
else {
  preconditionFailure("swift build fails")
}
print("\nOn the shipped data, 80×24\n")
print(
  TerminalTable(
    TerminalProgram.lookers(in: repository, tiendo: tiendo)
      + TerminalProgram.others(
        hello: hello, linkedHello: linkedHello, repository: repository)
  ).text)

fflush(nil)
let history = Folder.history(indicators: 5_000)
let path = history.written()
print("\nOn 5.000 indicators and 100.000 observations, 80×24\n")
print(TerminalTable(TerminalProgram.lookers(in: path, tiendo: tiendo)).text)
history.remove(path)

fflush(nil)
print("\nThe library\n")
let indicatorCount = 5_000
let areaCount = 20

let goal = Folder(indicators: indicatorCount, areas: areaCount)
let (folder, reading) = timed { PlanFolder(files: goal.files) }
precondition(folder.issues.isEmpty && folder.observations.count == indicatorCount * areaCount)
guard let day = CalendarDate("2024-06-30") else { preconditionFailure("not a day") }
let (assessments, judging) = timed { folder.assessments(asOf: day) }
precondition(assessments.count == folder.targets.count)
precondition(assessments.allSatisfy { $0.result != nil && $0.verdict.obstacle == nil })

let memory = Memory(of: goal)
print(
  """
  indicators                 \(folder.indicators.count)
  promises                   \(folder.targets.count)
  observations               \(folder.observations.count)
  size of an observation     \(MemoryLayout<Observation>.stride) bytes
  memory per observation     \(memory.bytesPerObservation) bytes (goal: 100 at most)
  reading the folder         \(reading)
  judging every promise      \(judging) (goal: under 1 second)
  """)

let province = PlanFolder(files: ProvinceFolder(indicators: indicatorCount).files)
precondition(
  province.issues.isEmpty, "\(province.issues.first.map(String.init(describing:)) ?? "")")
for (rows, columns) in [(24, 80), (43, 132)] {
  let keys = Keys(on: province, asOf: day, rows: rows, columns: columns)
  print(
    """

    \(columns) × \(rows), \(province.indicators.count) indicators and \(province.observations.count) observations of one area
    judging and first frame    \(keys.opening)
    key to frame, median       \(keys.percentile(0.5))
    key to frame, 95% within   \(keys.percentile(0.95)) (goal: 16 ms)
    """)
  for (what, time) in keys.slowest { print("  \(what)  \(time)") }
}

print("\nSearch among 10.000 names, a letter to its frame (goal: 16 ms)")
let names = PlanFolder(files: ProvinceFolder(indicators: 10_000).files)
for (place, times) in Keys.searching(in: names, asOf: day) {
  let sorted = times.sorted()
  print("  \(place)  median \(sorted[sorted.count / 2]), most \(sorted[sorted.count - 1])")
}

let small = PlanFolder(files: ProvinceFolder(indicators: 100).files)
let (tooWide, pressing) = timed { Keys.pressRandomly(100_000, on: small, asOf: day) }
print("\n100000 random keys at random sizes in \(pressing); lines too wide: \(tooWide)")

func timed<Result>(_ work: () -> Result) -> (Result, Duration) {
  let clock = ContinuousClock()
  let start = clock.now
  let result = work()
  return (result, start.duration(to: clock.now))
}
