/// What one column or row of a layout wishes for, in cells.
package enum Track: Hashable, Sendable {
    /// Exactly this many; served first, the earlier track before the later.
    case fixed(Int)
    /// What the others leave, shared by weight.
    case flexible(Int)
    /// Up to this many, served after the fixed tracks.
    case atMost(Int)
}
