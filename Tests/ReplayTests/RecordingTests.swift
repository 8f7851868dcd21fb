import Floor
import TestKit
import Testing

@testable import Replay

@Suite struct RecordingTests {
    @Test func `checkpoints stay few however long the day is`() throws {
        var recorder = Recorder(floor: Floor())
        for second in 0..<600_000 as Range<Int64> { recorder.append(Event(at: .opening(second), .noted)) }
        let recording = try #require(recorder.recording)
        let counts = recording.checkpoints.map(\.count)
        #expect((24...48).contains(counts.count))
        #expect(counts.first == 0)
        let strides = Set(zip(counts, counts.dropFirst()).map { $1 - $0 })
        #expect(strides.count == 1)
        #expect(recording.checkpoints.allSatisfy { $0.floor.events == $0.count })
        #expect(recording.floor(after: 499_999).events == 499_999)
        #expect(recording.floor(at: .opening(577_777)).count == 577_778)
        #expect(recording.floor(after: -1).events == 0)
        #expect(recording.floor(after: .max).events == 600_000)
    }

    @Test func `the span holds every moment, be the first not the earliest`() throws {
        let recording = try #require(
            recorded([Event(at: .opening(50), .noted), Event(at: .opening(20), .noted)]))
        #expect(recording.span == .opening(50)...(.opening(50)))
        #expect(recording.floor(at: .opening(50)).count == 2)
    }

    private func landmarks(_ story: KeyValuePairs<Int64, Happening>) -> [Landmark] {
        recorded(story.map { Event(at: .opening($0), $1) })?.landmarks ?? []
    }

    @Test func `a line drowns when its first has waited two minutes, and recovers when it is empty`() {
        let found = landmarks([
            0: .entered(.first, .sales, Entry()), 119: .entered(.second, .sales, Entry()),
            120: .entered(.third, .sales, Entry()), 130: .connected(.first, .sales, .alice, wait: .seconds(130)),
            150: .left(.second, .sales, .abandoned, wait: .seconds(31)),
            160: .left(.third, .sales, .abandoned, wait: .seconds(40)),
        ])
        #expect(
            found == [
                Landmark(at: .opening(120), kind: .drowning, queue: .sales),
                Landmark(at: .opening(160), kind: .recovered, queue: .sales),
            ])
    }

    @Test func `five abandons within a minute are a mark, and none again for five minutes`() {
        let seconds = (0..<20).map { Int64($0) * 12 } + [700, 701, 702, 703, 704]
        var events: [Event] = []
        for (place, second) in seconds.enumerated() {
            events.append(Event(at: .opening(second), .entered(CallID(place), .sales, Entry())))
            events.append(Event(at: .opening(second), .left(CallID(place), .sales, .abandoned, wait: .zero)))
        }
        let found = recorded(events)?.landmarks.filter { $0.kind == .abandons } ?? []
        #expect(found.map(\.at) == [.opening(48), .opening(704)])
    }

    @Test func `abandons that come apart are no mark`() {
        let events = (0..<20).flatMap { place in
            let at = Moment.opening(Int64(place) * 16)
            return [
                Event(at: at, .entered(CallID(place), .sales, Entry())),
                Event(at: at, .left(CallID(place), .sales, .abandoned, wait: .zero)),
            ]
        }
        #expect(recorded(events)?.landmarks == [])
    }

    @Test func `five who log off within a minute are an exodus, removals from one of two queues are not`() {
        func removals(_ queues: [QueueID]) -> [Event] {
            let agents = (0..<5).map { AgentID($0) }
            return agents.flatMap { agent in
                queues.map { Event(at: .opening(0), .memberAdded($0, agent, penalty: nil, paused: false)) }
            } + agents.map { Event(at: .opening(60), .memberRemoved(.sales, $0)) }
        }
        #expect(recorded(removals([.sales]))?.landmarks.map(\.kind) == [.exodus])
        #expect(recorded(removals([.sales, .billing]))?.landmarks == [])
    }

    @Test func `a restart is a mark of its own`() {
        #expect(landmarks([0: .noted, 5: .restarted]) == [Landmark(at: .opening(5), kind: .restart, queue: nil)])
    }

    @Test func `troubles are the drowned stretches of all queues, merged, to the end where nothing recovers`() throws {
        func drown(_ call: Int, _ queue: QueueID, from: Int64, to: Int64?) -> [Event] {
            let (first, second) = (CallID(call), CallID(call + 1))
            return [
                Event(at: .opening(from - 120), .entered(first, queue, Entry())),
                Event(at: .opening(from), .entered(second, queue, Entry())),
            ]
                + (to.map { to in
                    [first, second].map { Event(at: .opening(to), .left($0, queue, .abandoned, wait: .zero)) }
                } ?? [])
        }
        let events =
            drown(0, .sales, from: 200, to: 400) + drown(2, .billing, from: 300, to: 500)
            + drown(4, .sales, from: 900, to: nil) + [Event(at: .opening(1_000), .noted)]
        let recording = try #require(recorded(events.sorted { $0.at < $1.at }))
        #expect(recording.troubles == [.opening(200)...(.opening(500)), .opening(900)...(.opening(1_000))])
    }

    @Test func `next and previous marks are those beside the clock`() throws {
        var player = Player(
            try #require(recorded([0, 10, 20, 30].map { Event(at: .opening($0), $0 == 0 ? .noted : .restarted) })))
        #expect(player.landmark(after: 1)?.at == .opening(10))
        #expect(player.landmark(after: -1) == nil)
        player.seek(to: .opening(20))
        #expect(player.landmark(after: 1)?.at == .opening(30))
        #expect(player.landmark(after: -1)?.at == .opening(10))
        player.seek(to: .opening(30))
        #expect(player.landmark(after: 1) == nil)
    }
}
