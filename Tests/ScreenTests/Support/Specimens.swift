import Screen
import TestKit

/// Text that call-centre names are made of, and text that only an enemy would write.
let specimens: [String] = [
    "", " ", "billing", "A somewhat longer queue name, with a comma", "王芳", "佐藤 健", "김민수", "한국어",
    "สมชาย", "नमस्ते", "محمد علي", "שלום", "é", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "\u{301}x", "🟢",
    "👩‍💻 dev", "👨‍👩‍👧", "👍🏽", "🇨🇳", "☎️", "1️⃣", "\u{1B}[31mred", "tab\there", "line\nbreak", "\u{202E}evil\u{202C}",
    "ﾃｽﾄ", "①→─", "\u{FFFF}", "\u{E000}", "a\u{AD}b", "客",
]

extension CellBuffer {
    /// A picture scribbled over with specimens.
    static func scribble(_ size: Size, puts: Int, using generator: inout SeededGenerator) -> CellBuffer {
        var picture = CellBuffer(size: size)
        for _ in 0..<puts { picture.scribble(using: &generator) }
        return picture
    }

    /// One random put, fill or restyle, often across an edge.
    mutating func scribble(using generator: inout SeededGenerator) {
        let x = Int.random(in: -3...size.width + 2, using: &generator)
        let y = Int.random(in: -1...size.height, using: &generator)
        let width = Int.random(in: -1...12, using: &generator)
        let style = Style(
            Role.allCases.randomElement(using: &generator) ?? .text,
            on: Ground.allCases.randomElement(using: &generator) ?? .none)
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: fill(Rect(x: x, y: y, width: width, height: 2), style: style, glyph: "·")
        case 1: restyle(Rect(x: x, y: y, width: width, height: 2), ground: style.ground)
        default:
            let text = specimens.randomElement(using: &generator) ?? ""
            put(text, x: x, y: y, style: style, width: width, clip: Bool.random(using: &generator) ? .cut : .ellipsis)
        }
    }

    /// Whether every right half follows a glyph that is two columns wide, and every such glyph has its right half.
    var isSound: Bool {
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
