package import Screen

extension CellBuffer {
    /// Whether every right half follows a glyph that is two columns wide, and every such glyph has its right half.
    package var isSound: Bool {
        (0..<size.height).allSatisfy { y in
            var needsRightHalf = false
            for cell in cells(inRow: y) {
                guard cell.isRightHalf == needsRightHalf else { return false }
                needsRightHalf = isTwoColumnsWide(cell)
            }
            return !needsRightHalf
        }
    }

    private func isTwoColumnsWide(_ cell: Cell) -> Bool {
        guard cell.glyph >= 0x300 else { return false }
        if let scalar = Unicode.Scalar(cell.glyph) { return width.columns(of: scalar) == 2 }
        return width.columns(of: text(of: cell)) == 2
    }
}
