/// Lines and their corners.
package struct BoxGlyphs: Hashable, Sendable {
    /// From left to right.
    package let horizontal: Unicode.Scalar
    /// From top to bottom.
    package let vertical: Unicode.Scalar
    /// Joins right and down.
    package let topLeft: Unicode.Scalar
    /// Joins left and down.
    package let topRight: Unicode.Scalar
    /// Joins right and up.
    package let bottomLeft: Unicode.Scalar
    /// Joins left and up.
    package let bottomRight: Unicode.Scalar

    static let unicode = BoxGlyphs(
        horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘")

    static let ascii = BoxGlyphs(
        horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+")
}
