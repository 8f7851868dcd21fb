package import Cockpit
package import Floor

/// A small floor made by hand, with the names that real floors have.
package struct SampleFloor {
    package private(set) var floor: Floor
    private var register = Register()
    private var calls = 0

    private static let billing = QueueID(0)
    private static let tech = QueueID(1)
    private static let sales = QueueID(2)
    private static let vip = QueueID(3)
    private static let queues = ["billing 账单", "tech 技术支持", "sales 销售", "vip"]
    private static let agents = [
        "王芳 1004", "陈伟 1011", "佐藤 健", "李娜", "Alice Nguyen", "김민수", "Bob O'Neill", "赵敏", "周杰（培训）", "Zoë Ångström",
        "สมชาย", "Maximiliane Featherstonehaugh",
    ]

    /// Two hours in which every call is answered within seconds.
    package init() {
        floor = Floor(keeping: .cockpit(offset: .hours(8)))
        for name in Self.queues { _ = register.queue(name) }
        for (place, name) in Self.agents.enumerated() {
            let agent = register.agent(name)
            note(0, .memberAdded(QueueID(place % 4), agent, penalty: nil, paused: false))
            if place % 3 == 0 { note(0, .memberAdded(QueueID((place + 1) % 4), agent, penalty: 5, paused: false)) }
        }
        for second in stride(from: 10, to: 7_200, by: 40) as StrideTo<Int64> { answer(at: second) }
    }

    private mutating func note(_ second: Int64, _ what: Happening) { floor.apply(Event(at: .opening(second), what)) }

    private mutating func enter(_ queue: QueueID, at second: Int64) -> CallID {
        let call = CallID(calls)
        calls += 1
        note(second, .entered(call, queue, Entry(caller: Caller(packed: UInt64(calls)), position: 1)))
        return call
    }

    /// A call that waits 3 to 14 seconds and lasts 25.
    private mutating func answer(at second: Int64) {
        let (queue, agent) = (QueueID(calls % 4), AgentID(calls % 12))
        let wait = Int64(3 + calls % 12)
        let call = enter(queue, at: second)
        note(second + wait, .connected(call, queue, agent, wait: .seconds(wait)))
        note(second + wait + 25, .completed(call, queue, agent, .ended(wait: wait, talk: 25, position: 1)))
    }

    /// What a scene of this floor shows.
    private func scene(_ feed: FeedStatus) -> Scene {
        Scene(floor: floor, names: register.names, clock: floor.now, feed: feed, offset: .hours(8))
    }

    /// All is well: two talk, two are at lunch, one caller has waited for some seconds.
    package static var calm: Scene {
        var sample = SampleFloor()
        let lunch = sample.register.reason("午餐 lunch")
        sample.note(7_180, .paused(tech, AgentID(1), lunch))
        sample.note(7_180, .paused(sales, AgentID(2), lunch))
        for (queue, agent) in [(tech, AgentID(5)), (sales, AgentID(6))] {
            let call = sample.enter(queue, at: 7_190)
            sample.note(7_195, .connected(call, queue, agent, wait: .seconds(5)))
        }
        _ = sample.enter(vip, at: 7_230)
        sample.note(7_238, .ticked)
        return sample.scene(FeedStatus(kind: .following, name: "上海一号职场", age: .zero))
    }

    /// Half of the first queue's agents have gone to a training, its callers wait and give up; a recorded day, played.
    package static var burning: Scene {
        var sample = SampleFloor()
        let training = sample.register.reason("培训")
        for agent in [0, 4, 8] { sample.note(7_200, .paused(billing, AgentID(agent), training)) }
        sample.note(7_210, .reachable(AgentID(7), false))
        let waiting = (0..<14).map { sample.enter(billing, at: 7_220 + Int64($0) * 25) }
        for (place, call) in waiting.enumerated() where place % 3 == 1 {
            sample.note(7_600, .left(call, billing, .abandoned, wait: .seconds(380 - Int64(place) * 25)))
        }
        let call = sample.enter(tech, at: 7_610)
        sample.note(7_620, .connected(call, tech, AgentID(1), wait: .seconds(10)))
        sample.note(7_640, .held(AgentID(1)))
        sample.note(7_900, .ticked)
        let transport = FeedStatus.Transport(
            isPlaying: true, speed: 60, span: .opening(0)...(.opening(14_400)),
            troubles: [.opening(7_340)...(.opening(11_000))], breaks: [.opening(7_210)])
        return sample.scene(FeedStatus(kind: .replay(transport), name: "queue_log", checks: 3))
    }

    /// Nobody has called yet.
    package static var empty: Scene {
        Scene(
            floor: Floor(keeping: .cockpit()), names: Names(), clock: .opening,
            feed: FeedStatus(kind: .simulated, name: "demo"))
    }
}
