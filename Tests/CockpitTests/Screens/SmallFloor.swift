@testable import Cockpit
import Configuration
import Floor
import Screen
import TestKit

/// A floor of two queues and as many agents as asked for, some hours into its day.
enum SmallFloor {
    static let opening = Moment.opening
    /// The story begins at nine in the morning.
    static let offset = Elapsed.hours(10)

    static func scene(agents: Int, minutes: Int64 = 60, scheduled: Int? = nil) -> Scene {
        var names = Register()
        let queues = [names.queue("billing"), names.queue("sales")]
        var floor = Floor(keeping: .cockpit(offset: offset))
        for number in 0..<agents {
            let agent = names.agent("agent \(number)")
            floor.apply(Event(at: opening, .memberAdded(queues[number % 2], agent, penalty: nil, paused: false)))
        }
        for minute in 0..<minutes {
            let at = opening + .minutes(minute)
            floor.apply(Event(at: at, .entered(CallID(Int(minute)), queues[0], Entry())))
            floor.apply(Event(at: at + .seconds(40), .left(CallID(Int(minute)), queues[0], .abandoned, wait: nil)))
        }
        let clock = opening + .minutes(minutes)
        floor.apply(Event(at: clock, .ticked))
        return Scene(
            floor: floor, names: names.names, clock: clock, feed: FeedStatus(kind: .simulated, name: "small"),
            offset: offset,
            scheduled: scheduled)
    }

    static func cockpit(
        agents: Int = 20, size: Size = Size(width: 120, height: 40), isWallboard: Bool = false, scheduled: Int? = nil,
        language: String = "en"
    ) throws -> Cockpit {
        let language = try Builtin.language(code: language) ?? Language(code: "", name: "", phrases: [:])
        return Cockpit(
            scene: scene(agents: agents, scheduled: scheduled), size: size, language: language, isWallboard: isWallboard
        )
    }
}

extension Cockpit {
    /// Presses keys as they are spelled, one after another.
    mutating func press(_ keys: String) {
        for key in keys.split(separator: " ") { _ = Key(String(key)).map { update(.key($0)) } }
    }

    var text: String { picture.lines.joined(separator: "\n") }
}
