/// The dots of one line in a chart, two columns and four rows of them to a cell.
struct DotGrid {
    let size: Size
    /// One braille pattern for each cell, row by row.
    private(set) var patterns: [UInt8]

    init(size: Size) {
        self.size = size
        patterns = Array(repeating: 0, count: size.area)
    }

    /// Spreads the values over the whole width and joins neighbours; a missing value interrupts the line.
    mutating func plot(_ values: [Double?], scale: Scale) {
        let (columns, rows) = (size.width * 2, size.height * 4)
        var previous: Point?
        for (index, value) in values.enumerated() {
            guard let value, let height = scale.fraction(of: value) else {
                previous = nil
                continue
            }
            let along = values.count > 1 ? Double(index) / Double(values.count - 1) : 1
            let dot = Point(
                x: Int((along * Double(columns - 1)).rounded()), y: Int(((1 - height) * Double(rows - 1)).rounded()))
            join(previous ?? dot, dot)
            previous = dot
        }
    }

    func draw(into picture: inout CellBuffer, at origin: Point, style: Style, glyphs: GlyphSet) {
        for (index, pattern) in patterns.enumerated() where pattern != 0 {
            let (row, column) = index.quotientAndRemainder(dividingBy: size.width)
            picture.set(
                glyph(for: pattern, glyphs: glyphs), x: origin.x + column, y: origin.y + row, style: style)
        }
    }

    private func glyph(for pattern: UInt8, glyphs: GlyphSet) -> Unicode.Scalar {
        if glyphs.hasBraille { return Unicode.Scalar(0x2800 + UInt32(pattern)) ?? " " }
        let (hasUpper, hasLower) = (pattern & 0b0001_1011 != 0, pattern & 0b1110_0100 != 0)
        return hasUpper && hasLower ? "|" : hasUpper ? "'" : "."
    }

    private mutating func join(_ start: Point, _ end: Point) {
        let steps = max(abs(end.x - start.x), abs(end.y - start.y))
        for step in 0...steps {
            let along = steps == 0 ? 0 : Double(step) / Double(steps)
            set(
                x: start.x + Int((along * Double(end.x - start.x)).rounded()),
                y: start.y + Int((along * Double(end.y - start.y)).rounded()))
        }
    }

    private mutating func set(x: Int, y: Int) {
        // Unicode numbers the dots down the left three, down the right three, then the bottom pair.
        let bits: [UInt8] = y % 4 == 3 ? [6, 7] : [UInt8(y % 4), UInt8(y % 4 + 3)]
        patterns[y / 4 * size.width + x / 2] |= 1 << bits[x % 2]
    }
}
