package import Asterisk
package import Cockpit
package import Configuration
package import Floor
import QueueLog

/// A PBX that is followed as it works: the floor is what Asterisk says it is, from the moment of connecting on, and
/// the day before that from its queue_log where it can be read.
package final class AttachSource: SceneSource {
    private var attachment: Attachment
    private var floor: Floor
    private var wall: Moment
    private let name: String
    private let offset: Elapsed
    private let settings: Settings
    /// The log of the day so far, until it was read.
    private var log: String?
    private var logTrouble: String?

    /// - Parameters:
    ///   - log: the PBX's queue_log, for the day so far; nil to begin with the present.
    ///   - session: a number of this run's own, so that two cockpits take no answers from each other.
    package init(
        _ address: Address, _ credentials: Credentials, trust: Trust, log: String?, session: UInt32,
        _ settings: Settings, wall: Moment
    ) {
        let mirror = Mirror(register: Register(aliases: settings.names))
        let link = Link(credentials, mirror: mirror, session: session, seed: UInt64(session))
        attachment = Attachment(link, to: address, trust: trust)
        offset = WallClock.offset(at: wall)
        floor = Floor(keeping: .cockpit(offset: offset), goal: settings.goal)
        name = address.title
        self.log = log
        self.settings = settings
        self.wall = wall
    }

    package var tempo: Tempo { .calm }

    package var scene: Scene {
        let link = attachment.link
        let trouble = link.trouble.map { "\($0)" } ?? (link.phase == .following ? logTrouble : "connecting")
        let feed = FeedStatus(
            kind: .following, name: name, age: link.lastHeard.map { (wall - $0).clamped }, trouble: trouble,
            checks: floor.checks.total)
        return Scene(
            floor: floor, names: link.mirror.register.names, clock: link.clock(wall), feed: feed, offset: offset)
    }

    package func advance(by elapsed: Elapsed, wall: Moment, budget: Int) -> Advance {
        let isNewSecond = wall.seconds != self.wall.seconds
        let trouble = attachment.link.trouble
        self.wall = wall
        let hasChanged = attachment.advance(to: wall, on: &floor)
        if let log, attachment.link.phase == .following { readDay(log) }
        if isNewSecond, floor.events > 0 { floor.apply(Event(at: attachment.link.clock(wall), .ticked)) }
        return isNewSecond || hasChanged || trouble != attachment.link.trouble ? .changed : .idle
    }

    /// Reads the day so far with the names that the PBX's members have, and puts the floor right by a fresh snapshot.
    /// What happens between the two is in the snapshot.
    private func readDay(_ log: String) {
        self.log = nil
        let members = attachment.link.mirror.members.map { ($0.interface, $0.name) }
        let names = settings.names.merging(members) { configured, _ in configured }
        var reader = LogReader(decoder: LineDecoder(register: Register(aliases: names)))
        var day = Floor(keeping: .cockpit(offset: offset), goal: settings.goal)
        do {
            try reader.read(try LogSet(paths: [log])) { day.apply($0) }
        } catch {
            logTrouble = "\(error)"
            return
        }
        floor = day
        attachment.link.start(over: Mirror(register: reader.decoder.register))
    }
}
