import Floor

/// What a day brings by plan, in the order of time: one entry at a time goes on the agenda.
struct Timetable: Sendable {
    enum What: Sendable {
        case logIn(Int32)
        case pause(Int32, ReasonID, Elapsed)
        case logOff(Int32)
        /// The agent goes home for the day.
        case fallSick(Int32)
        case begin(Int)
        case end(Int)
        /// The next day is to be planned.
        case day(Int)
    }

    struct Entry: Sendable {
        var at: Moment
        var what: What
    }

    private var entries: [Entry] = []
    private var place = 0

    /// The next entry; nil where all is done.
    var next: Entry? { place < entries.count ? entries[place] : nil }

    mutating func advance() { place += 1 }

    /// Replaces what is done by further entries; entries of one moment keep their order.
    mutating func add(_ more: [Entry]) {
        let all = entries[place...] + more
        entries = all.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
        place = 0
    }
}
