/// What happens to text that is longer than its room.
package enum Clip: Hashable, Sendable {
    /// The last column says that there is more.
    case ellipsis
    /// The rest is left out.
    case cut
}
