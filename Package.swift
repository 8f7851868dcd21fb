// swift-tools-version: 6.2
import PackageDescription

// The rooms, from the ground up. Each names what it leans on; nothing leans upwards.
// docs/architecture.md draws the arrows.

let house: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, on: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: on, resources: resources, swiftSettings: house)
}

func tests(_ name: String, on: [Target.Dependency]) -> Target {
    .testTarget(name: name + "Tests", dependencies: on, swiftSettings: house)
}

let collections = "swift-collections"
let deque = Target.Dependency.product(name: "DequeModule", package: collections)
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let yaml = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "gemba",
    products: [.executable(name: "gemba", targets: ["gemba"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Pure: no clock, no Dispatch, no files.
        room("Floor"),
        room("Measures", on: ["Floor"]),
        room("Simulation", on: ["Floor", "Measures"]),
        room("Replay", on: ["Floor", deque]),
        room("Screen"),
        room("Report", on: ["Floor", "Measures", "Screen"]),
        room("Cockpit", on: ["Floor", "Measures", "Replay", "Screen"]),

        // Edges: files, terminal, clock.
        .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
        .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        room("QueueLog", on: ["Floor", "CZlib"]),
        room(
            "Configuration", on: ["Floor", "Screen", "Cockpit", yaml],
            resources: [.embedInCode("Builtin")]),
        room("Terminal", on: ["Screen", "CNcurses"]),
        room(
            "Runtime",
            on: [
                "Floor", "Measures", "Simulation", "QueueLog", "Replay", "Report", "Screen", "Cockpit", "Configuration",
                "Terminal", logging,
            ]),
        .executableTarget(
            name: "gemba",
            dependencies: [
                "Floor", "Measures", "Simulation", "QueueLog", "Replay", "Report", "Screen", "Cockpit", "Configuration",
                "Terminal", "Runtime", arguments, logging,
            ],
            swiftSettings: house),

        .executableTarget(
            name: "SimulationBenchmark", dependencies: ["Floor", "Measures", "QueueLog", "Simulation"],
            swiftSettings: house),

        // Tests: one target a room, and a kit they share.
        room("TestKit", on: ["Floor", "Screen", "Cockpit", "Simulation"]),
        tests("Floor", on: ["Floor", "TestKit"]),
        tests("Measures", on: ["Measures", "Floor", "TestKit"]),
        tests("Report", on: ["Report", "Floor", "Measures", "QueueLog"]),
        tests("Screen", on: ["Screen", "TestKit"]),
        // Opens the terminal and nothing else, so that every way out of it can be tested on a real one.
        .executableTarget(name: "terminal-probe", dependencies: ["Terminal", "Screen"], swiftSettings: house),
        tests("Terminal", on: ["Terminal", "Screen", "TestKit", "terminal-probe"]),
        tests("Simulation", on: ["Simulation", "Floor", "Measures", "QueueLog", "Report", "TestKit"]),
        tests("Gemba", on: ["gemba", "Screen", "TestKit"]),
        tests("QueueLog", on: ["QueueLog", "Floor", "CZlib", "TestKit"]),
        tests("Replay", on: ["Replay", "Floor", "TestKit"]),
        tests("Configuration", on: ["Configuration", "Cockpit", "Floor", "Screen", "TestKit"]),
        tests("Cockpit", on: ["Cockpit", "Configuration", "Floor", "Screen", "TestKit"]),
        // What the whole house keeps to: directions, imports, sizes, generated pages.
        tests("House", on: ["Cockpit", "Configuration", "TestKit"]),
    ],
    swiftLanguageModes: [.v6]
)
