import Floor

@testable import Asterisk

/// A mirror and its floor, told by hand-written messages.
struct Stage {
    var mirror: Mirror
    var floor = Floor()
    var events: [Event] = []
    var now = Moment(seconds: 1_000_000)

    init(wrapUps: [String: Elapsed] = [:]) { mirror = Mirror(wrapUps: wrapUps) }

    /// Two members of billing, nobody calling.
    static var quiet: Stage {
        var stage = Stage()
        stage.snapshot(member("billing", "PJSIP/101", "Alice"), member("billing", "PJSIP/102", "Bob"))
        return stage
    }

    static func member(
        _ queue: String, _ interface: String, _ name: String, status: Int = 1, paused: String? = nil, more: String = ""
    ) -> String {
        """
        Event: QueueMember\nQueue: \(queue)\nName: \(name)\nLocation: \(interface)\nStateInterface: \(interface)
        Membership: dynamic\nPenalty: 2\nCallsTaken: 0\nLastCall: 0\nLastPause: 0\nLoginTime: 999000\nInCall: 0
        Status: \(status)\nPaused: \(paused == nil ? 0 : 1)\nPausedReason: \(paused ?? "")\n\(more)\n
        """
    }

    static func entry(_ queue: String, _ id: String, position: Int, wait: Int) -> String {
        """
        Event: QueueEntry\nQueue: \(queue)\nPosition: \(position)\nChannel: PJSIP/trunk-\(id)\nUniqueid: \(id)
        CallerIDNum: 555\(position)\nWait: \(wait)\nPriority: 0\n\n
        """
    }

    /// A complete snapshot: queues, then channels.
    mutating func snapshot(_ items: String..., channels: [String]? = [], hasRestarted: Bool = false) {
        mirror.beginSnapshot()
        collect(items)
        settle { $0.settleQueues(at: $1, hasRestarted: hasRestarted, on: $2, &$3) }
        if let channels { collect(channels) }
        settle { $0.settleChannels(areKnown: channels != nil, at: $1, on: $2, &$3) }
    }

    private mutating func collect(_ items: [String]) {
        var reader = MessageReader()
        reader.read(items.joined()) { mirror.collect($0) }
    }

    private mutating func settle(_ body: (inout Mirror, Moment, Floor, inout [Event]) -> Void) {
        var told: [Event] = []
        body(&mirror, now, floor, &told)
        apply(told)
    }

    /// News, after some seconds.
    mutating func news(after seconds: Int64 = 0, _ name: String, _ fields: KeyValuePairs<String, String>) {
        pass(seconds)
        let text = "Event: \(name)\n" + fields.map { "\($0): \($1)\n" }.joined() + "\n"
        var reader = MessageReader()
        var told: [Event] = []
        reader.read(text) { mirror.take($0, at: now, on: floor, &told) }
        apply(told)
    }

    mutating func pass(_ seconds: Int64) {
        now = now + .seconds(seconds)
        var told: [Event] = []
        mirror.advance(to: now, on: floor, &told)
        apply(told)
    }

    private mutating func apply(_ told: [Event]) {
        for event in told { floor.apply(event) }
        events += told
    }

    // MARK: Stories

    mutating func join(_ id: String, after seconds: Int64 = 0, queue: String = "billing") {
        news(
            after: seconds, "QueueCallerJoin",
            ["Queue": queue, "Uniqueid": id, "Channel": "PJSIP/trunk-\(id)", "CallerIDNum": "5551", "Position": "1"])
    }

    mutating func ring(_ id: String, _ interface: String, _ name: String) {
        news("AgentCalled", ["Queue": "billing", "Uniqueid": id, "Interface": interface, "MemberName": name])
    }

    mutating func connect(
        _ id: String, _ interface: String, _ name: String, after seconds: Int64, queue: String = "billing"
    ) {
        news(after: seconds, "QueueCallerLeave", ["Queue": queue, "Uniqueid": id])
        news(
            "AgentConnect",
            [
                "Queue": queue, "Uniqueid": id, "Interface": interface, "MemberName": name,
                "Channel": "PJSIP/trunk-\(id)", "DestChannel": interface + "-0000000a", "DestUniqueid": id + "9",
                "HoldTime": "\(seconds)",
            ])
    }

    // MARK: Looking

    var billing: Queue { self[queue: "billing"] }
    subscript(queue name: String) -> Queue { floor[QueueID(mirror.register.names.queues.firstIndex(of: name) ?? 0)] }
    subscript(agent name: String) -> Agent {
        floor[AgentID(mirror.register.names.agents.firstIndex(of: name) ?? 0)]
    }
}
