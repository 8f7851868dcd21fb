/// What one cell, or a wide pair of cells, shows: a base scalar and the marks upon it.
struct Glyph: Equatable {
    var base: Unicode.Scalar
    /// One or two columns.
    var columns: Int
    var marks: [Unicode.Scalar] = []

    /// A cell carries no more marks than this; a longer tower would climb into its neighbours' rows.
    static let mostMarks = 4

    /// The glyph as text.
    var text: String {
        var scalars = String.UnicodeScalarView()
        scalars.append(base)
        scalars.append(contentsOf: marks)
        return String(scalars)
    }
}
