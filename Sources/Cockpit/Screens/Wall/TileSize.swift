import Screen

/// How much a tile says, from name, state and time down to a mark.
enum TileSize: CaseIterable, Sendable {
    /// Two rows: the name, then state and time. One row: mark, name, time, with more room or less. Mark and name.
    /// The mark alone, apart or dense.
    case card, line, short, name, mark, speck

    /// From the least useful width to the most useful one.
    var width: ClosedRange<Int> {
        switch self {
        case .card: 20...28
        case .line: 24...30
        case .short: 17...23
        case .name: 9...14
        case .mark: 1...1
        case .speck: 1...1
        }
    }

    var height: Int { self == .card ? 2 : 1 }
    /// Between two tiles, columns and rows.
    var gap: Size { Size(width: self == .speck ? 0 : self == .line ? 2 : 1, height: self == .card ? 1 : 0) }
    /// Whether a group's title stands at the left of its tiles and not above them.
    var isMark: Bool { self == .mark || self == .speck }
}
