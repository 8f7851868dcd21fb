extension CellBuffer {
    /// Writes cleaned text into row `y` from column `x` on, over at most `width` columns, and returns the columns used.
    ///
    /// Columns left of the picture are skipped but count as used. A wide glyph that would cross an edge becomes a space.
    @discardableResult
    package mutating func put(
        _ text: String, x: Int, y: Int, style: Style = .plain, width: Int = .max, clip: Clip = .ellipsis
    ) -> Int {
        putText(text, x: x, y: y, style: style, width: width, clip: clip)
    }

    /// Writes cleaned text into row `y` from column `x` on, over at most `width` columns, and returns the columns used.
    @discardableResult
    package mutating func put(
        _ text: Substring, x: Int, y: Int, style: Style = .plain, width: Int = .max, clip: Clip = .ellipsis
    ) -> Int {
        putText(text, x: x, y: y, style: style, width: width, clip: clip)
    }

    private mutating func putText(
        _ text: some StringProtocol, x: Int, y: Int, style: Style, width: Int, clip: Clip
    ) -> Int {
        let end = min(x.saturatingAdd(max(0, width)), size.width)
        guard (0..<size.height).contains(y), x < end, end > 0 else { return 0 }
        if x >= 0, let used = putPlain(text, x: x, end: end, y: y, style: style, clip: clip) { return used }
        return putGlyphs(text, x: x, end: end, y: y, style: style, clip: clip)
    }

    /// The short way for printable ASCII; nil if the text holds anything else.
    private mutating func putPlain(
        _ text: some StringProtocol, x: Int, end: Int, y: Int, style: Style, clip: Clip
    ) -> Int? {
        let row = y * size.width
        let room = end - x
        let used = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
            let count = min(bytes.count, room)
            guard bytes.allSatisfy({ $0 &- 0x20 < 0x5F }) else { return nil }
            mendEdges(row: row, from: x, to: x + count)
            cells.withUnsafeMutableBufferPointer { cells in
                for offset in 0..<count {
                    cells[row + x + offset] = Cell(glyph: UInt32(bytes[offset]), style: style)
                }
            }
            if bytes.count > room, clip == .ellipsis { cells[row + end - 1] = Cell(ellipsis, style) }
            return count
        }
        return used ?? nil
    }

    private mutating func putGlyphs(
        _ text: some StringProtocol, x start: Int, end: Int, y: Int, style: Style, clip: Clip
    ) -> Int {
        let row = y * size.width
        var x = start
        for glyph in Glyphs(text.unicodeScalars, width: width) {
            guard glyph.columns <= end - x else {
                finish(row: row, x: x, end: end, style: style, clip: clip)
                return end - start
            }
            write(glyph, row: row, x: x, style: style)
            x += glyph.columns
        }
        return x - start
    }

    /// Fills the room up to `end` once a glyph found no place: with a space, or with the sign that there is more.
    private mutating func finish(row: Int, x: Int, end: Int, style: Style, clip: Clip) {
        if x < end { write(Glyph(base: " ", columns: 1), row: row, x: x, style: style) }
        if clip == .ellipsis { write(Glyph(base: ellipsis, columns: 1), row: row, x: end - 1, style: style) }
    }

    private mutating func write(_ glyph: Glyph, row: Int, x: Int, style: Style) {
        guard x >= 0 else {
            if x + glyph.columns > 0 { write(Glyph(base: " ", columns: 1), row: row, x: 0, style: style) }
            return
        }
        mendEdges(row: row, from: x, to: x + glyph.columns)
        let value = glyph.marks.isEmpty ? glyph.base.value : clusters.glyph(for: glyph.text)
        cells[row + x] = Cell(glyph: value, style: style)
        if glyph.columns == 2 { cells[row + x + 1] = Cell(glyph: 0, style: style) }
    }
}
