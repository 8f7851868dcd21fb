/// Small signs beside figures and rows.
package struct Signs: Hashable, Sendable {
    package let critical: Unicode.Scalar
    package let warning: Unicode.Scalar
    package let notice: Unicode.Scalar
    package let good: Unicode.Scalar
    /// A command that the PBX has not confirmed yet.
    package let pending: Unicode.Scalar
    package let failed: Unicode.Scalar
    /// A figure goes up, goes down, stays.
    package let rising: Unicode.Scalar
    package let falling: Unicode.Scalar
    package let steady: Unicode.Scalar
    package let ascending: Unicode.Scalar
    package let descending: Unicode.Scalar
    /// From here to there.
    package let arrow: Unicode.Scalar
    /// Stands before the chosen row.
    package let pointer: Unicode.Scalar
    /// A value that is not known; never a zero.
    package let missing: Unicode.Scalar
    package let ellipsis: Unicode.Scalar
    /// Between two things of equal rank.
    package let separator: Unicode.Scalar
    package let minus: Unicode.Scalar
    package let target: Unicode.Scalar
    package let scrollThumb: Unicode.Scalar
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
