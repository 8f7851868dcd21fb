/// A picture as bare text.
package enum PlainText {
    /// The rows without their trailing spaces, each ended by a newline.
    package static func encode(_ picture: CellBuffer) -> String {
        picture.lines.map { trimmed($0) + "\n" }.joined()
    }

    private static func trimmed(_ line: String) -> Substring {
        guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
        return line[...last]
    }
}
