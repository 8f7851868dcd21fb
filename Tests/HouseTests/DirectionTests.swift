import TestKit
import Testing

/// Rooms lean downwards only, and the plan of the house says what the build says.
@Suite struct DirectionTests {
    private struct Room {
        let name: String
        let leansOn: [String]
    }

    /// The rooms as `Package.swift` declares them, in its order.
    private static let rooms: [Room] = {
        let manifest = SourceFolder.root.text("Package.swift") ?? ""
        let targets = manifest.drop(through: "targets: [").before("// Tests:")
        return ["room(", ".target(", ".executableTarget("].reduce([targets]) { pieces, word in
            pieces.flatMap { $0.split(separator: word).map(String.init) }
        }.dropFirst().map { piece in
            let words = piece.split(separator: "\"", omittingEmptySubsequences: false)
            let names = stride(from: 1, to: words.count, by: 2).map { String(words[$0]) }
            return Room(name: names.first ?? "", leansOn: Array(names.dropFirst()))
        }
    }()

    private static let names = Set(rooms.map(\.name))

    @Test func `a room leans on rooms declared before it`() {
        #expect(Self.rooms.count >= 14)
        var below: Set<String> = []
        for room in Self.rooms {
            let upwards = room.leansOn.filter { Self.names.contains($0) && !below.contains($0) }
            #expect(upwards == [], "\(room.name)")
            below.insert(room.name)
        }
    }

    @Test func `a pure room leans on no edge`() {
        let edges = ["CZlib", "CNcurses", "QueueLog", "Configuration", "Terminal", "Runtime", "gemba"]
        for room in Self.rooms.prefix(while: { $0.name != "CZlib" }) {
            #expect(room.leansOn.filter { edges.contains($0) } == [], "\(room.name)")
        }
    }

    /// The rows of the plan's table of rooms: the rooms of a row, and what they lean on.
    private static let plan: [(rooms: [String], leansOn: String)] = {
        let text = SourceFolder.root.text("docs/architecture.md") ?? ""
        return text.drop(through: "## The rooms").split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap {
            row in
            let cells = row.split(separator: "|").map(String.init)
            guard cells.count >= 4 else { return nil }
            let rooms = cells[0].split(separator: "`").map(String.init).filter { names.contains($0) }
            return rooms.isEmpty ? nil : (rooms, cells[2])
        }
    }()

    @Test func `the plan of the house names every room that the build has`() {
        let planned = Set(Self.plan.flatMap(\.rooms))
        let small: Set = ["CZlib", "SimulationBenchmark"]
        #expect(Self.names.subtracting(planned).subtracting(small) == [])
    }

    @Test func `the plan's arrows are the build's`() {
        let leaning = Dictionary(Self.rooms.map { ($0.name, $0.leansOn) }) { first, _ in first }
        for (rooms, leansOn) in Self.plan where !["all", "Runtime", "pure rooms"].contains(leansOn.trimmed) {
            let planned = Set(leansOn.split { !$0.isLetter }.map(String.init)).intersection(Self.names)
            let built = Set(rooms.flatMap { leaning[$0] ?? [] }).intersection(Self.names).subtracting(rooms)
            #expect(built == planned, "\(rooms)")
        }
    }
}

extension String {
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
    fileprivate func drop(through word: String) -> String {
        firstRange(of: word).map { String(self[$0.upperBound...]) } ?? ""
    }
    fileprivate func before(_ word: String) -> String {
        firstRange(of: word).map { String(self[..<$0.lowerBound]) } ?? self
    }
}
