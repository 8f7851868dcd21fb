import TestKit
import Testing

/// What holds of every source file.
@Suite struct SourceRulesTests {
    private static let sources = SourceFolder.root.tree("Sources", ending: ".swift")

    private func text(_ path: String) -> String { SourceFolder.root.text(path) ?? "" }

    private func imports(_ path: String) -> [String] {
        text(path).split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place <= 2, !line.hasPrefix("/") else { return nil }
            return words.last.map(String.init)
        }
    }

    private func files(of rooms: [String]) -> [String] {
        Self.sources.filter { path in rooms.contains { path.hasPrefix("Sources/\($0)/") } }
    }

    @Test func `there are sources to judge`() {
        #expect(Self.sources.count > 200)
        #expect(imports("Sources/TestKit/Files/SourceFolder.swift") == ["Glibc"])
    }

    private static let pureRooms = ["Floor", "Measures", "Simulation", "Replay", "Report", "Screen", "Cockpit"]

    /// Logarithms and powers come from the C library and nothing else does.
    private static let mathematicians = [
        "Sources/Measures/Erlang/ErlangA.swift", "Sources/Measures/Erlang/ErlangC.swift",
        "Sources/Measures/Erlang/GaussLegendre.swift", "Sources/Measures/Erlang/OfferedWait.swift",
    ]

    @Test func `pure rooms import no clock, no queue and no file`() {
        let edges = [
            "Glibc", "Foundation", "FoundationEssentials", "Dispatch", "Synchronization", "CNcurses", "CZlib", "Yams",
        ]
        let impure = files(of: Self.pureRooms).filter { path in imports(path).contains { edges.contains($0) } }
        #expect(impure == Self.mathematicians)
    }

    @Test func `nothing but numbers is asked of the C library there`() {
        let world = [
            "time(", "clock_", "open(", "read(", "getenv", "random", "arc4random", "rand(", "printf", "usleep",
        ]
        for path in Self.mathematicians { #expect(world.filter { text(path).contains($0) } == [], "\(path)") }
    }

    @Test func `pure rooms look at no clock and throw no dice`() {
        let sources = ["SystemRandomNumberGenerator", "ContinuousClock", "SuspendingClock"]
        for path in files(of: Self.pureRooms) { #expect(sources.filter { text(path).contains($0) } == [], "\(path)") }
    }

    @Test func `only the terminal knows ncurses, only the log's reader zlib, only the configuration YAML`() {
        for (module, room) in [("CNcurses", "Terminal"), ("CZlib", "QueueLog"), ("Yams", "Configuration")] {
            let importers = Self.sources.filter { imports($0).contains(module) }
            #expect(!importers.isEmpty)
            #expect(importers.filter { !$0.hasPrefix("Sources/\(room)/") && !$0.hasPrefix("Sources/TestKit/") } == [])
        }
    }

    @Test func `no file is long`() {
        let long = Self.sources.filter { text($0).split(separator: "\n", omittingEmptySubsequences: false).count > 400 }
        #expect(long == [])
    }

    @Test func `nothing is forced`() {
        let forbidden = ["try!", " as! ", "@unchecked Sendable", "nonisolated(unsafe)"]
        for path in Self.sources where !path.hasPrefix("Sources/Terminal/") {
            #expect(forbidden.filter { text(path).contains($0) } == [], "\(path)")
        }
    }

    @Test func `what other rooms use is package, never public`() {
        #expect(Self.sources.filter { text($0).contains("public ") && !text($0).contains("\"public ") } == [])
    }
}
