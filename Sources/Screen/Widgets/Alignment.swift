/// Where text stands in a room wider than itself.
package enum Alignment: Hashable, Sendable {
    case leading, centre, trailing

    /// The columns to leave free before text of `used` columns.
    func offset(of used: Int, in room: Int) -> Int {
        let free = max(0, room.saturatingSubtract(used))
        return switch self {
        case .leading: 0
        case .centre: free / 2
        case .trailing: free
        }
    }
}
