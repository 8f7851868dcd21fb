extension String {
    /// The text as a cell buffer will show it: see `Glyphs` for what cleaning does. Cleaning twice changes nothing more.
    package var cleanedForScreen: String {
        var scalars = String.UnicodeScalarView()
        for glyph in Glyphs(unicodeScalars) {
            scalars.append(glyph.base)
            scalars.append(contentsOf: glyph.marks)
        }
        return String(scalars)
    }
}
