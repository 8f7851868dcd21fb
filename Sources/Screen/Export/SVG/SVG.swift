/// A picture as a self-contained SVG of the terminal window that would show it.
///
/// Every piece of text stands at its own column, lines, blocks and braille are drawn as shapes, and wide glyphs are centred in
/// their two columns, so the picture holds together whatever fonts the reader has.
package struct SVG: Sendable {
    let theme: Theme
    let title: String?
    let palette: Palette
    let metrics = SVGMetrics()

    /// An encoder in the looks of `theme`; a `title` gives the window a title bar.
    package init(theme: Theme, title: String? = nil) {
        self.theme = theme
        self.title = title
        palette = Palette(theme: theme, depth: .trueColour)
    }

    /// The document, ended by a newline.
    package func encode(_ picture: CellBuffer) -> String {
        let width = metrics.width(of: picture.size)
        let height = metrics.height(of: picture.size, titled: title != nil)
        let offset = "translate(\(svg(metrics.margin)) \(svg(metrics.top(titled: title != nil))))"
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(svg(width)) \(svg(height))" \
            width="\(svg(width))" height="\(svg(height))" font-family="\(SVGMetrics.fonts)" \
            font-size="\(svg(metrics.fontSize))">
            \(window(width: width, height: height))<g transform="\(offset)">
            \((0..<picture.size.height).map { row($0, of: picture) }.joined())</g>
            </svg>

            """
    }

    private func row(_ y: Int, of picture: CellBuffer) -> String {
        let runs = picture.styleRuns(inRow: y)
        let looks = runs.map { SVGLook(palette.attributes(for: $0.style), theme: theme) }
        let grounds = zip(runs, looks).map { run, look in ground(run.columns, row: y, look: look) }
        let inks = zip(runs, looks).map { run, look in ink(run.columns, row: y, of: picture, look: look) }
        return grounds.joined() + inks.joined()
    }

    private func ground(_ columns: Range<Int>, row: Int, look: SVGLook) -> String {
        guard let fill = look.ground else { return "" }
        return "<rect x=\"\(svg(metrics.x(columns.lowerBound)))\" y=\"\(svg(metrics.y(row)))\" "
            + "width=\"\(svg(metrics.x(columns.count)))\" height=\"\(svg(metrics.cellHeight))\" "
            + "fill=\"\(fill.hex)\" shape-rendering=\"crispEdges\"/>\n"
    }

    private func ink(_ columns: Range<Int>, row: Int, of picture: CellBuffer, look: SVGLook) -> String {
        SVGPiece.pieces(of: picture, row: row, columns: columns).map { piece in
            switch piece.kind {
            case .words(let words): text(words, columns: piece.columns, row: row, look: look)
            case .symbol(let symbol): text(symbol, centredOn: piece.columns, row: row, look: look)
            case .shape(let scalar): shape(scalar, columns: piece.columns, row: row, look: look)
            }
        }.joined()
    }
}

/// A length with at most two decimals, as short as it goes.
func svg(_ length: Double) -> String {
    let rounded = (length * 100).rounded() / 100
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
}
