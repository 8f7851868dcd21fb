package import Floor
package import Screen

/// How things are said and drawn: language, glyphs, and the moment against which times are told.
package struct Look: Sendable {
    package var language: Language
    package var glyphs: GlyphSet
    package var clock: Moment = .never
    package var offset: Elapsed = .zero

    package init(language: Language, glyphs: GlyphSet = .unicode) {
        self.language = language
        self.glyphs = glyphs
    }

    subscript(phrase: Phrase) -> String { language[phrase] }

    /// What stands for a figure that is not known.
    var missing: String { String(glyphs.signs.missing) }
}
