/// Small signs beside figures and rows.
package struct Signs: Hashable, Sendable {
    /// An alert that cannot wait.
    package let critical: Unicode.Scalar
    /// An alert that can wait a little.
    package let warning: Unicode.Scalar
    /// Something worth knowing.
    package let notice: Unicode.Scalar
    /// All is well, or done and confirmed.
    package let good: Unicode.Scalar
    /// A command that the PBX has not confirmed yet.
    package let pending: Unicode.Scalar
    /// A command that the PBX refused or did not confirm in time.
    package let failed: Unicode.Scalar
    /// A figure goes up.
    package let rising: Unicode.Scalar
    /// A figure goes down.
    package let falling: Unicode.Scalar
    /// A figure stays.
    package let steady: Unicode.Scalar
    /// Sorted with the least first.
    package let ascending: Unicode.Scalar
    /// Sorted with the greatest first.
    package let descending: Unicode.Scalar
    /// From here to there.
    package let arrow: Unicode.Scalar
    /// Stands before the chosen row.
    package let pointer: Unicode.Scalar
    /// A value that is not known; never a zero.
    package let missing: Unicode.Scalar
    /// There is more than fits.
    package let ellipsis: Unicode.Scalar
    /// Between two things of equal rank.
    package let separator: Unicode.Scalar
    /// Before a negative figure, as wide as a plus.
    package let minus: Unicode.Scalar
    /// Where a bar should reach.
    package let target: Unicode.Scalar
    /// The part of a list in sight.
    package let scrollThumb: Unicode.Scalar
    /// The whole of a list.
    package let scrollTrack: Unicode.Scalar

    static let unicode = Signs(
        critical: "●", warning: "▲", notice: "◆", good: "✓", pending: "◌", failed: "✗", rising: "↑", falling: "↓",
        steady: "→", ascending: "▲", descending: "▼", arrow: "→", pointer: "▌", missing: "—", ellipsis: "…",
        separator: "·", minus: "−", target: "│", scrollThumb: "┃", scrollTrack: "│")

    static let ascii = Signs(
        critical: "!", warning: "^", notice: "i", good: "+", pending: "~", failed: "x", rising: "^", falling: "v",
        steady: "=", ascending: "^", descending: "v", arrow: ">", pointer: ">", missing: "-", ellipsis: "~",
        separator: "|", minus: "-", target: "|", scrollThumb: "#", scrollTrack: ":")
}
