import Screen

extension CellBuffer {
    private static let texts = [
        "billing", "账单", "佐藤 1020", "▁▂▅█", "│─┼", "é ñ", "e\u{301}o\u{308}", "กำลัง", "🟢 ok", "0123456789", "한국어", "   ",
    ]

    /// Writes a few random texts and fills over what is there, in random styles.
    mutating func scribble(_ dice: inout Dice) {
        for _ in 0..<Int.random(in: 0...12, using: &dice) {
            let x = Int.random(in: -3...size.width, using: &dice)
            let y = Int.random(in: 0...size.height, using: &dice)
            let style = Style.random(&dice)
            if Int.random(in: 0..<6, using: &dice) == 0 {
                fill(Rect(x: x, y: y, width: Int.random(in: 0...30, using: &dice), height: 3), style: style)
            } else {
                put(Self.texts.randomElement(using: &dice) ?? "", x: x, y: y, style: style)
            }
        }
    }
}

extension Style {
    static func random(_ dice: inout Dice) -> Style {
        let emphases: [Emphasis] = [[], [], .bold, .underline, [.bold, .reverse], .italic, .dim]
        return Style(
            Role.allCases.randomElement(using: &dice) ?? .text, emphases.randomElement(using: &dice) ?? [],
            on: Bool.random(using: &dice) ? .none : Ground.allCases.randomElement(using: &dice) ?? .none)
    }
}
