// swift-tools-version: 6.2
// Needs libncursesw5-dev (Debian: apt-get install libncursesw5-dev); the end-to-end tests need tmux.

import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "tiendo",
  products: [
    .library(name: "PlanIndicators", targets: ["PlanIndicators"]),
    .executable(name: "tiendo", targets: ["tiendo"]),
  ],
  dependencies: [
    // The command line: Apple's own parser, the one that Swift's tools use.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Running tmux in the end-to-end tests: Foundation's Process hangs with it.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .target(name: "PlanIndicators", swiftSettings: strict),
    .target(name: "DashboardUI", dependencies: ["PlanIndicators"], swiftSettings: strict),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .target(
      name: "CTerminal", dependencies: ["CNcurses"],
      cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CRename", cSettings: [.treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "tiendo",
      dependencies: [
        "PlanIndicators", "DashboardUI", "CTerminal", "CRename",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .systemLibrary(name: "CAllocator"),
    .target(name: "CPseudoterminal", cSettings: [.treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "tiendo-benchmark",
      dependencies: ["PlanIndicators", "DashboardUI", "CAllocator", "CPseudoterminal"],
      swiftSettings: strict),
    .executableTarget(
      name: "ncurses-hello", dependencies: ["CNcurses"],
      cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .executableTarget(
      name: "tiendo-fuzzer", dependencies: ["PlanIndicators"],
      swiftSettings: strict),
    .testTarget(
      name: "PlanIndicatorsTests",
      dependencies: ["PlanIndicators", "DashboardUI", "tiendo-fuzzer"],
      exclude: ["Fixtures", "Vectors/README.md", "Vectors/published.json"], swiftSettings: strict),
    .testTarget(
      name: "DashboardUITests", dependencies: ["DashboardUI", "PlanIndicators"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "tiendo", "PlanIndicators", "CPseudoterminal",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
