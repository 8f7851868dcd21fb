extension SVG {
    /// A shape repeated over its columns; what runs sideways is drawn in one stroke.
    func shape(_ scalar: Unicode.Scalar, columns: Range<Int>, row: Int, look: SVGLook) -> String {
        switch SVGShape(scalar) {
        case .line([.left, .right], let isHeavy):
            stroke("M\(place(columns.lowerBound, row, 0, 0.5))h\(svg(metrics.x(columns.count)))", isHeavy, look)
        case .line(let arms, let isHeavy):
            stroke(columns.map { line(arms, column: $0, row: row) }.joined(), isHeavy, look)
        case .corner(let arms):
            "<path d=\"\(columns.map { corner(arms, column: $0, row: row) }.joined())\" \(look.stroke)/>\n"
        case .block(let x, let y, let width, let height, let opacity):
            "<path d=\"\(block(x, y, width, height, columns, row))\" \(look.fill)"
                + (opacity < 1 ? " fill-opacity=\"\(svg(opacity))\"" : "") + " shape-rendering=\"crispEdges\"/>\n"
        case .braille(let dots):
            "<path d=\"\(columns.map { braille(dots, column: $0, row: row) }.joined())\" \(look.stroke) "
                + "stroke-width=\"2.2\" stroke-linecap=\"round\"/>\n"
        case nil: ""
        }
    }

    private func stroke(_ path: String, _ isHeavy: Bool, _ look: SVGLook) -> String {
        "<path d=\"\(path)\" \(look.stroke) stroke-width=\"\(isHeavy ? 2 : 1)\" shape-rendering=\"crispEdges\"/>\n"
    }

    private func line(_ arms: SVGShape.Arms, column: Int, row: Int) -> String {
        let ends: [(SVGShape.Arms, Double, Double)] = [
            (.left, 0, 0.5), (.up, 0.5, 0), (.right, 1, 0.5), (.down, 0.5, 1),
        ]
        return ends.filter { arms.contains($0.0) }
            .map { "M\(place(column, row, 0.5, 0.5))L\(place(column, row, $0.1, $0.2))" }.joined()
    }

    private func corner(_ arms: SVGShape.Arms, column: Int, row: Int) -> String {
        let side = arms.contains(.left) ? 0.0 : 1.0
        let end = arms.contains(.up) ? 0.0 : 1.0
        return "M\(place(column, row, side, 0.5))Q\(place(column, row, 0.5, 0.5)) \(place(column, row, 0.5, end))"
    }

    /// A block as wide as its cell runs over all its columns; a narrower one is drawn once for each.
    /// The corners are absolute, so that blocks which end on one edge are rounded to the same pixel.
    private func block(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ columns: Range<Int>, _ row: Int
    ) -> String {
        let blocks = width == 1 ? [columns] : columns.map { $0..<$0 + 1 }
        let (top, bottom) = (
            metrics.y(row) + y * metrics.cellHeight, metrics.y(row) + (y + height) * metrics.cellHeight
        )
        return blocks.map { block in
            let left = metrics.x(block.lowerBound) + x * metrics.cellWidth
            let right = left + (width == 1 ? metrics.x(block.count) : width * metrics.cellWidth)
            return "M\(svg(left)) \(svg(top))H\(svg(right))V\(svg(bottom))H\(svg(left))z"
        }.joined()
    }

    private func braille(_ dots: UInt8, column: Int, row: Int) -> String {
        // Unicode numbers the dots down the left three, down the right three, then the bottom pair.
        let places: [(Double, Double)] = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]
        return places.enumerated().filter { dots >> $0.offset & 1 == 1 }
            .map { "M\(place(column, row, 0.25 + 0.5 * $0.element.0, 0.125 + 0.25 * $0.element.1))h.01" }.joined()
    }

    /// A place inside a cell, given in fractions of it.
    private func place(_ column: Int, _ row: Int, _ x: Double, _ y: Double) -> String {
        "\(svg(metrics.x(column) + x * metrics.cellWidth)) \(svg(metrics.y(row) + y * metrics.cellHeight))"
    }
}
