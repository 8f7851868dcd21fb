extension Attributes {
    /// The parameters of ECMA-48's SGR that set exactly these attributes, whatever was set before: `0;1;38;5;208`.
    /// Mixed colours are spelled `38;2;r;g;b`, which every terminal with true colour reads.
    package var selectGraphicRendition: String {
        let codes = ["0"] + emphasisCodes + [code(ink, base: 30), code(ground, base: 40)].compactMap(\.self)
        return codes.joined(separator: ";")
    }

    private var emphasisCodes: [String] {
        let codes: [(Emphasis, String)] = [
            (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.blink, "5"), (.reverse, "7"),
            (.strike, "9"),
        ]
        return codes.filter { emphasis.contains($0.0) }.map(\.1)
    }

    /// `base` is 30 for ink and 40 for ground.
    private func code(_ colour: Colour, base: Int) -> String? {
        switch colour {
        case .terminal: nil
        case .palette(let index) where index < 8: "\(base + Int(index))"
        case .palette(let index) where index < 16: "\(base + 60 + Int(index) - 8)"
        case .palette(let index): "\(base + 8);5;\(index)"
        case .rgb(let red, let green, let blue): "\(base + 8);2;\(red);\(green);\(blue)"
        }
    }
}
