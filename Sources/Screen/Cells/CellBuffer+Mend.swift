extension CellBuffer {
    /// Blanks the halves of wide glyphs that would be orphaned when columns `start..<end` of the row at index `row` are overwritten.
    mutating func mendEdges(row: Int, from start: Int, to end: Int) {
        guard start < end else { return }
        if start > 0, cells[row + start].isRightHalf { cells[row + start - 1].glyph = 0x20 }
        if end < size.width, cells[row + end].isRightHalf { cells[row + end].glyph = 0x20 }
    }
}
