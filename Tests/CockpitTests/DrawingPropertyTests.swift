import Floor
import Screen
import TestKit
import Testing

@testable import Cockpit

/// Any state at any size is drawn, and every wide character keeps both its halves.
@Suite struct DrawingPropertyTests {
    /// A floor after random events, its names from the specimens.
    private func scene(_ seed: UInt64) -> Scene {
        let floor = RandomEvents(seed: seed, count: 200).reduce(into: Floor(keeping: .cockpit())) { $0.apply($1) }
        var (generator, names) = (SeededGenerator(seed: seed), Names())
        names.queues = (0..<3).map { _ in specimens.randomElement(using: &generator) ?? "" }
        names.agents = (0..<7).map { _ in specimens.randomElement(using: &generator) ?? "" }
        names.reasons = (0..<3).map { _ in specimens.randomElement(using: &generator) ?? "" }
        let clock = floor.now + .seconds(Int64.random(in: -100...100_000, using: &generator))
        let feed = FeedStatus(
            kind: kind(using: &generator), name: specimens.randomElement(using: &generator) ?? "",
            age: generator.oneIn(2) ? .seconds(Int64.random(in: -5...9_999_999, using: &generator)) : nil,
            trouble: generator.oneIn(3) ? specimens.randomElement(using: &generator) : nil,
            checks: Int.random(in: 0...9_999_999, using: &generator), loading: generator.oneIn(4) ? 0.4 : nil)
        return Scene(floor: floor, names: names, clock: clock, feed: feed, offset: .hours(8))
    }

    private func kind(using generator: inout SeededGenerator) -> FeedStatus.Kind {
        let from = Moment.opening(Int64.random(in: -9_000...9_000, using: &generator))
        let length = Elapsed.seconds(generator.oneIn(3) ? 0 : Int64.random(in: 0...90_000, using: &generator))
        let transport = FeedStatus.Transport(
            isPlaying: generator.oneIn(2), speed: 60, span: from...(from + length),
            troubles: [from - .hours(1)...(from + .hours(99))], breaks: [from - .hours(1), from + .hours(99)])
        return [.simulated, .following, .replay(transport)].randomElement(using: &generator) ?? .simulated
    }

    private func size(using generator: inout SeededGenerator) -> Size {
        let edges = [0, 1, 2, 5, 9, 10, 12, 16, 20, 40, 60, 80, 109, 110, 120, 250]
        let width =
            generator.oneIn(2) ? edges.randomElement(using: &generator) : Int.random(in: 0...250, using: &generator)
        return Size(width: width ?? 80, height: Int.random(in: 0...80, using: &generator))
    }

    /// Presses, points and pastes at random.
    private func input(_ size: Size, using generator: inout SeededGenerator) -> Input {
        let keys =
            Action.catalogue.flatMap(\.keys) + [Key(.escape), Key(.enter), Key(.backspace), Key(.character("王"))]
        let kinds: [Mouse.Kind] = [.press, .release, .drag, .move, .wheelUp, .wheelDown]
        switch Int.random(in: 0..<10, using: &generator) {
        case 0:
            let point = Point(
                x: Int.random(in: -2...size.width + 2, using: &generator),
                y: Int.random(in: -2...size.height + 2, using: &generator))
            return .mouse(Mouse(kinds.randomElement(using: &generator) ?? .press, .left, at: point))
        case 1: return .paste(specimens.randomElement(using: &generator) ?? "")
        default: return .key(keys.randomElement(using: &generator) ?? Key(.tab))
        }
    }

    @Test(arguments: 0..<12 as Range<UInt64>) func `any state at any size is drawn whole`(part: UInt64) {
        for seed in part * 8..<(part + 1) * 8 {
            var generator = SeededGenerator(seed: seed)
            let scenes = [scene(seed), SampleFloor.calm, SampleFloor.burning, SampleFloor.empty]
            var cockpit = Cockpit(
                scene: scenes[Int(seed) % 4], size: size(using: &generator),
                language: generator.oneIn(2) ? .english : .chinese, glyphs: generator.oneIn(3) ? .ascii : .unicode)
            for _ in 0..<6 {
                let size = size(using: &generator)
                _ = cockpit.update(.resize(size))
                for _ in 0..<9 { _ = cockpit.update(input(size, using: &generator)) }
                let picture = cockpit.picture
                #expect(picture.size == size)
                #expect(picture.isSound, "seed \(seed), \(size)")
                if generator.oneIn(3) { cockpit.show(scene(seed + 1_000)) }
            }
        }
    }

    @Test func `the same state is drawn the same, cell for cell`() {
        for scene in [SampleFloor.calm, SampleFloor.burning] {
            let robot = Robot(scene, language: .chinese)
            #expect(robot.picture == robot.picture)
            #expect(robot.press("?", "escape", "tab", "tab").picture == robot.picture)
        }
    }

    @Test func `where there is only ASCII, the cockpit's own marks are ASCII`() {
        for (width, height) in [(80, 24), (240, 70)] {
            let robot = Robot(
                SampleFloor.empty, size: Size(width: width, height: height), language: .english, glyphs: .ascii)
            for view in [robot, robot.press("?")] {
                #expect(view.lines.joined().unicodeScalars.filter { !$0.isASCII } == [])
            }
        }
    }
}
