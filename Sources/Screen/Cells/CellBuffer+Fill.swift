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
        forEachStyle(in: rect) { style in
            style = Style(
                ink ?? style.ink, style.emphasis.union(emphasis), on: ground ?? style.ground)
        }
    }

    /// Lays a ground behind those cells of `rect` that have none of their own.
    package mutating func underlay(_ rect: Rect, ground: Ground) {
        forEachStyle(in: rect) { style in
            if style.ground == .none { style.ground = ground }
        }
    }

    private mutating func forEachStyle(in rect: Rect, _ change: (inout Style) -> Void) {
        let area = rect.intersection(bounds)
        for y in area.rowRange {
            for x in area.columnRange { change(&cells[y * size.width + x].style) }
        }
    }
}

extension ScalarClass {
    fileprivate var takesOneColumn: Bool { self == .narrow || self == .ambiguous }
}
