extension CellBuffer {
    /// Blanks the whole picture and forgets its clusters; the memory is kept for the next frame.
    package mutating func clear() {
        clusters.removeAll()
        cells.withUnsafeMutableBufferPointer { $0.update(repeating: .blank) }
    }

    /// Sets the glyph of one cell. A `scalar` that is not one column wide, or a place outside, changes nothing.
    package mutating func set(_ scalar: Unicode.Scalar, x: Int, y: Int, style: Style = .plain) {
        fill(Rect(x: x, y: y, width: 1, height: 1), style: style, glyph: scalar)
    }

    /// Fills the part of `rect` inside the picture with one glyph. A glyph that is not one column wide counts as a space.
    package mutating func fill(_ rect: Rect, style: Style = .plain, glyph: Unicode.Scalar = " ") {
        let area = rect.intersection(bounds)
        guard !area.isEmpty else { return }
        let cell = Cell(ScalarClass(glyph).takesOneColumn ? glyph : " ", style)
        for y in area.rowRange {
            mendEdges(row: y * size.width, from: area.x, to: area.maxX)
            for x in area.columnRange { cells[y * size.width + x] = cell }
        }
    }

    /// Changes how the cells of `rect` look without touching what they show; nil leaves that part of the style as it is.
    package mutating func restyle(
        _ rect: Rect, ink: Role? = nil, ground: Ground? = nil, adding emphasis: Emphasis = []
    ) {
        let area = rect.intersection(bounds)
        for y in area.rowRange {
            for index in area.columnRange.map({ y * size.width + $0 }) {
                if let ink { cells[index].style.ink = ink }
                if let ground { cells[index].style.ground = ground }
                cells[index].style.emphasis.formUnion(emphasis)
            }
        }
    }
}

extension ScalarClass {
    fileprivate var takesOneColumn: Bool { self == .narrow || self == .ambiguous }
}
