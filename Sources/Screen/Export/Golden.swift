/// A picture as people review it in a diff: what each row shows between bars, and under it, where the style is not plain,
/// the columns (from 0, inclusive) with their styles by name. Colours do not appear, so that editing a theme changes no golden.
package enum Golden {
    /// The picture with one line for each row and one more for each row with styles, each ended by a newline.
    package static func encode(_ picture: CellBuffer) -> String {
        (0..<picture.size.height).map { row in
            "│\(picture.text(row: row))│\n" + styles(of: picture, row: row)
        }.joined()
    }

    private static func styles(of picture: CellBuffer, row: Int) -> String {
        let runs = picture.styleRuns(inRow: row).filter { $0.style != .plain }
        guard !runs.isEmpty else { return "" }
        return "  " + runs.map { "\(span($0.columns)) \($0.style)" }.joined(separator: ", ") + "\n"
    }

    private static func span(_ columns: Range<Int>) -> String {
        columns.count == 1 ? "\(columns.lowerBound)" : "\(columns.lowerBound)-\(columns.upperBound - 1)"
    }
}
