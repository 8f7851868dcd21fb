/// A part of a row that is drawn as one element.
struct SVGPiece: Equatable {
    enum Kind: Equatable {
        /// Letters that belong together, with single spaces between.
        case words(String)
        /// One glyph that a fallback font may give another advance.
        case symbol(String)
        /// A line, block or braille glyph, repeated over its columns.
        case shape(Unicode.Scalar)
    }

    let kind: Kind
    let columns: Range<Int>

    /// The pieces of some columns of a row, from left to right; spaces between them are left out.
    static func pieces(of picture: CellBuffer, row: Int, columns: Range<Int>) -> [SVGPiece] {
        var pieces: [SVGPiece] = []
        var column = columns.lowerBound
        while column < columns.upperBound {
            let piece = piece(of: picture, row: row, columns: column..<columns.upperBound)
            if let piece { pieces.append(piece) }
            column = piece?.columns.upperBound ?? column + 1
        }
        return pieces
    }

    private static func piece(of picture: CellBuffer, row: Int, columns: Range<Int>) -> SVGPiece? {
        let start = columns.lowerBound
        let cell = picture[start, row]
        if cell.glyph == 0x20 || cell.isRightHalf { return nil }
        if let scalar = Unicode.Scalar(cell.glyph), SVGShape(scalar) != nil {
            let end = columns.first { picture[$0, row].glyph != cell.glyph } ?? columns.upperBound
            return SVGPiece(kind: .shape(scalar), columns: start..<end)
        }
        guard let alphabet = Alphabet(of: cell, in: picture) else {
            let end = start + (picture.isWide(start, row) ? 2 : 1)
            return SVGPiece(kind: .symbol(picture.text(of: cell)), columns: start..<end)
        }
        let end = endOfWords(in: alphabet, picture: picture, row: row, columns: columns)
        return SVGPiece(kind: .words(picture.text(row: row, columns: start..<end)), columns: start..<end)
    }

    private static func endOfWords(
        in alphabet: Alphabet, picture: CellBuffer, row: Int, columns: Range<Int>
    ) -> Int {
        var end = columns.lowerBound
        for column in columns {
            let cell = picture[column, row]
            if Alphabet(of: cell, in: picture) == alphabet {
                end = column + 1
            } else if cell.glyph != 0x20 || column > end {
                break
            }
        }
        return end
    }

    /// Letters that a renderer may shape together, such as the joined forms of Arabic.
    private enum Alphabet {
        /// Latin, Greek and Cyrillic, which every monospaced font has.
        case european
        case rightToLeft
        case indic

        init?(of cell: Cell, in picture: CellBuffer) {
            switch picture.text(of: cell).unicodeScalars.first?.value ?? 0 {
            case 0x21...0x7E, 0xC0...0x52F: self = .european
            case 0x590...0x8FF: self = .rightToLeft
            case 0x900...0x10FF: self = .indic
            default: return nil
            }
        }
    }
}
