import Floor
import QueueLog

/// What a decoder makes of some bytes, with the slack behind them that it asks for.
struct Decoded {
    var decoder = LineDecoder()
    private(set) var events: [Event] = []

    init(_ text: String) { read(Array(text.utf8)) }
    init(_ bytes: some Collection<UInt8>) { read(bytes) }

    mutating func read(_ bytes: some Collection<UInt8>) {
        let padded = Array(bytes) + [UInt8](repeating: 0x7C, count: 64)
        padded.withUnsafeBytes { padded in
            decoder.decode(UnsafeRawBufferPointer(rebasing: padded[..<bytes.count])) { events.append($0) }
        }
    }

    var happenings: [Happening] { events.map(\.what) }
    var names: Names { decoder.register.names }

    /// Every check counted, and how often.
    var checks: [Check: Int] { Dictionary(uniqueKeysWithValues: decoder.checks.found.map { ($0.check, $0.count) }) }

    /// The floor after all events.
    var floor: Floor { events.reduce(into: Floor(keeping: .cockpit())) { $0.apply($1) } }
}
