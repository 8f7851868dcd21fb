package import Cockpit
package import Configuration
package import Floor
import QueueLog

/// A log that is being written: the day so far, and every line as it comes, through rotation.
package final class FollowSource: SceneSource {
    private var tail: Tail
    private var decoder: LineDecoder
    private var floor: Floor
    private var wall: Moment
    private var lastRecord: Moment?
    private var trouble: String?
    private let name: String
    private let offset: Elapsed

    /// The largest piece read between two looks at the keyboard, in bytes: about 10 ms of work.
    private static let piece = 1 << 20

    package init(path: String, _ settings: Settings, wall: Moment) {
        tail = Tail(path: path, limit: Self.piece)
        decoder = LineDecoder(register: Register(aliases: settings.names))
        offset = WallClock.offset(at: wall)
        floor = Floor(keeping: .cockpit(offset: offset), goal: settings.goal)
        name = path.split(separator: "/").last.map(String.init) ?? path
        self.wall = wall
    }

    package var isMoving: Bool { true }

    package var scene: Scene {
        let age = lastRecord.map { (wall - $0).clamped }
        let feed = FeedStatus(
            kind: .following, name: name, age: age, trouble: trouble, checks: decoder.checks.total + floor.checks.total)
        return Scene(floor: floor, names: decoder.register.names, clock: wall, feed: feed, offset: offset)
    }

    package func advance(by elapsed: Elapsed, wall: Moment, budget: Int) -> Advance {
        let isNewSecond = wall.seconds != self.wall.seconds
        self.wall = wall
        let progress = poll()
        if progress?.hasMore ?? false { return .behind }
        if isNewSecond { floor.apply(Event(at: wall, .ticked)) }
        return isNewSecond || progress.map { $0.bytes > 0 } ?? true ? .changed : .idle
    }

    /// Reads what has come; nil where that failed, and then the header says why.
    private func poll() -> TailProgress? {
        do {
            let progress = try tail.poll { block in
                decoder.decode(block) { event in
                    floor.apply(event)
                    lastRecord = event.at
                }
            }
            trouble = progress.isVanished || progress.isWaiting ? "\(name): no such file" : nil
            return progress
        } catch {
            trouble = "\(error)"
            return nil
        }
    }
}
