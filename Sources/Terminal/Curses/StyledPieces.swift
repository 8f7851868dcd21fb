import CNcurses
import Screen

/// A run of changed cells cut where the style changes, as the wide characters that ncurses takes.
struct StyledPieces: Sequence, IteratorProtocol {
    struct Piece: Equatable {
        let column: Int
        let style: Style
        var text: [wchar_t]
    }

    private let buffer: CellBuffer
    private let ascii: Bool
    private let row: Int
    private var columns: Range<Int>

    init(run: FrameDiff.Run, of buffer: CellBuffer, ascii: Bool = false) {
        self.buffer = buffer
        self.ascii = ascii
        row = run.row
        columns = run.columns
    }

    mutating func next() -> Piece? {
        guard let first = columns.first else { return nil }
        var piece = Piece(column: first, style: buffer[first, row].style, text: [])
        piece.text.reserveCapacity(columns.count)
        while let column = columns.first {
            let cell = buffer[column, row]
            guard cell.style == piece.style || cell.isRightHalf else { break }
            if !cell.isRightHalf { append(cell, at: column, to: &piece.text) }
            columns = columns.dropFirst()
        }
        return piece
    }

    /// ncurses must count the same columns as the buffer, or everything to the right would move. ASCII needs no asking.
    private func append(_ cell: Cell, at column: Int, to text: inout [wchar_t]) {
        if (0x20..<0x7F).contains(cell.glyph) {
            text.append(wchar_t(cell.glyph))
            return
        }
        let scalars = buffer.text(of: cell).unicodeScalars
        let columns = buffer.isWide(column, row) ? 2 : 1
        let measured = scalars.first.map { Int(gemba_columns($0.value)) } ?? 0
        guard !ascii, (1...columns).contains(measured) else {
            text += Array(repeating: wchar_t(UInt8(ascii: "?")), count: columns)
            return
        }
        text += scalars.map { wchar_t($0.value) }
        text += Array(repeating: wchar_t(UInt8(ascii: " ")), count: columns - measured)
    }
}
