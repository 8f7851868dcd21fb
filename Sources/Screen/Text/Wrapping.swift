extension String {
    /// The text in lines of at most `columns` columns: broken at spaces, between wide characters, and, where a word alone is
    /// too long, inside it. Newlines are kept. Fewer than two columns hold no wide character, so nothing is broken there.
    package func wrapped(to columns: Int, width: Width = .standard) -> [String] {
        split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            var wrapping = Wrapping(columns: columns)
            for glyph in Glyphs(paragraph.unicodeScalars, width: width) { wrapping.add(glyph) }
            return wrapping.finish()
        }
    }
}

/// The lines of a paragraph as they fill up, glyph by glyph.
private struct Wrapping {
    let columns: Int
    private var lines: [String] = []
    private var line: [Glyph] = []
    private var used = 0

    init(columns: Int) {
        self.columns = columns
    }

    mutating func add(_ glyph: Glyph) {
        if columns >= 2, used + glyph.columns > columns {
            if glyph.base == " " { return breakLine(at: line.count) }
            breakLine(at: lastBreak(before: glyph))
        }
        line.append(glyph)
        used += glyph.columns
    }

    mutating func finish() -> [String] {
        if !line.isEmpty || lines.isEmpty { breakLine(at: line.count) }
        return lines
    }

    /// How many glyphs of the line stay when `next` does not fit.
    private func lastBreak(before next: Glyph) -> Int {
        if next.columns == 2 { return line.count }
        let place = line.lastIndex { $0.base == " " || $0.columns == 2 }
        return place.map { $0 + 1 } ?? line.count
    }

    private mutating func breakLine(at count: Int) {
        var kept = line.prefix(count)
        while let last = kept.last, last.base == " ", last.marks.isEmpty { kept.removeLast() }
        lines.append(kept.map(\.text).joined())
        line.removeFirst(count)
        used = line.reduce(0) { $0 + $1.columns }
    }
}
