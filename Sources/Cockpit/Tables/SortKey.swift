/// What rows are put in order by. What is not known stands last, whichever way the order runs.
enum SortKey: Sendable, Hashable {
    case number(Double?)
    case text(String)

    /// Whether a row of this key stands before one of the other; nil where they tie.
    func precedes(_ other: SortKey, isDescending: Bool) -> Bool? {
        switch (self, other) {
        case (.text(let a), .text(let b)): a == b ? nil : (a < b) != isDescending
        case (.number(let a?), .number(let b?)): a == b ? nil : (a < b) != isDescending
        case (.number(nil), .number(_?)): false
        case (.number(_?), .number(nil)): true
        default: nil
        }
    }
}
