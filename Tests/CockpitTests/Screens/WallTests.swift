@testable import Cockpit
import Floor
import Screen
import Testing

@Suite struct WallTests {
    private static func groups(_ counts: [Int]) throws -> [WallGroup] {
        let rows = try SmallFloor.cockpit(agents: counts.reduce(0, +)).agentRows
        var rest = rows[...]
        return counts.map { count in
            defer { rest = rest.dropFirst(count) }
            return WallGroup(title: "group", role: .text, rows: Array(rest.prefix(count)))
        }
    }

    @Test func `few agents get large tiles, many get small ones, and none is left out`() throws {
        let room = Size(width: 117, height: 30)
        let few = WallLayout(try Self.groups([6]), in: room)
        let many = WallLayout(try Self.groups([150, 50]), in: room)
        let crowd = WallLayout(try Self.groups([700, 300]), in: room)
        #expect(few.size == .card)
        #expect(many.size == .name)
        #expect(crowd.size.isMark)
        #expect([few, many, crowd].map(\.tiles.count) == [6, 200, 1_000])
        #expect([few, many, crowd].allSatisfy { $0.height <= room.height })
    }

    @Test(
        arguments: [1, 7, 60, 333],
        [Size(width: 117, height: 30), Size(width: 37, height: 12), Size(width: 1, height: 1)])
    func `no two tiles touch the same cell`(count: Int, room: Size) throws {
        let layout = WallLayout(try Self.groups([count, 2]), in: room)
        var taken: Set<Point> = []
        for place in layout.tiles.map(\.place) {
            for y in place.rowRange {
                for x in place.columnRange { #expect(taken.insert(Point(x: x, y: y)).inserted) }
            }
        }
    }

    @Test func `moving down and up again comes back, and the edges hold`() throws {
        let layout = WallLayout(try Self.groups([40, 13]), in: Size(width: 100, height: 60))
        let start = layout.tiles[4].content.id
        let below = try #require(layout.neighbour(of: start, down: 1))
        #expect(layout.neighbour(of: below, down: -1) == start)
        #expect(layout.neighbour(of: start, across: 1) == layout.tiles[5].content.id)
        #expect(layout.neighbour(of: layout.tiles[0].content.id, across: -1) == layout.tiles[0].content.id)
        #expect(layout.neighbour(of: start, down: .max / 2) == layout.tiles.last?.content.id)
        #expect(layout.neighbour(of: nil, down: 1) == layout.tiles.first?.content.id)
    }

    @Test func `the chosen agent stays in sight on a wall that scrolls`() throws {
        let layout = WallLayout(try Self.groups([900]), in: Size(width: 40, height: 5))
        let last = layout.tiles.last?.content.id
        let offset = layout.offset(0, showing: last, height: 5)
        #expect(offset == layout.height - 5)
        #expect(layout.offset(offset, showing: layout.tiles.first?.content.id, height: 5) == 0)
    }

    @Test func `enter opens the chosen agent, whatever the grouping became meanwhile`() throws {
        var cockpit = try SmallFloor.cockpit()
        cockpit.press("w right right")
        let chosen = try #require(cockpit.wall.selected)
        cockpit.press("s s enter")
        #expect(cockpit.trail.here == .agent(chosen))
    }

    @Test func `the wall's own keys are in the footer, and what they replace is not`() throws {
        var cockpit = try SmallFloor.cockpit()
        cockpit.press("w")
        let footer = try #require(cockpit.picture.lines.last)
        #expect(footer.contains("s group tiles"))
        #expect(!footer.contains("s sort"))
    }

    @Test func `a key of the wall's own is no conflict and means nothing elsewhere`() {
        let keymap = Keymap()
        #expect(keymap.conflicts.isEmpty)
        #expect(keymap.action(for: Key(.right), on: .wall)?.id == "tile_right")
        #expect(keymap.action(for: Key(.right), on: .trends)?.id == "skip_forward")
        #expect(keymap.action(for: Key(.character("s")))?.id == "sort_next")
    }

    @Test func `a wallboard opens on the wall, in large letters, and mentions no keys`() throws {
        let board = try SmallFloor.cockpit(isWallboard: true)
        #expect(board.trail.here == .wall)
        #expect(board.text.contains("██"))
        #expect(!board.text.contains("quit"))
    }

    @Test func `the longer a state lasts, the warmer it is`() {
        let steps = [1, 8, 15, 23, 30].map { Limits.warmth(.notReady, .minutes($0)) }
        #expect(steps == [0, 2, 4, 5, 7])
        #expect(Limits.warmth(.available, .hours(9)) == 0)
    }
}
