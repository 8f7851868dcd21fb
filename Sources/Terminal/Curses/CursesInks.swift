import CNcurses
import Screen

/// Styles as ncurses takes them: attributes, and the numbers of two colours. Worked out once for each style.
struct CursesInks {
    struct Look: Equatable {
        var attributes: attr_t
        /// -1 is the terminal's own.
        var ink: Int32
        var ground: Int32
    }

    let theme: Theme
    private let palette: Palette
    private let colours: Int
    private var looks: [Style: Look] = [:]

    init(theme: Theme, rendition: Rendition) {
        self.theme = theme
        palette = Palette(theme: theme, depth: rendition.depth)
        colours = rendition.depth == .none ? 0 : rendition.terminfoColours
    }

    mutating func look(of style: Style) -> Look {
        if let known = looks[style] { return known }
        let look = Self.look(of: palette.attributes(for: style), colours: colours)
        looks[style] = look
        return look
    }

    /// Where the terminal has eight colours, bold ink is how it shows the bright ones.
    static func look(of attributes: Attributes, colours: Int) -> Look {
        var emphasis = attributes.emphasis
        if colours < 16, case .palette(8...15) = attributes.ink { emphasis.insert(.bold) }
        return Look(
            attributes: Self.attributes(of: emphasis), ink: number(of: attributes.ink, colours: colours),
            ground: number(of: attributes.ground, colours: colours))
    }

    private static func attributes(of emphasis: Emphasis) -> attr_t {
        let pairs: [(Emphasis, attr_t)] = [
            (.bold, gemba_bold), (.dim, gemba_dim), (.italic, gemba_italic), (.underline, gemba_underline),
            (.reverse, gemba_reverse), (.blink, gemba_blink),
        ]
        return pairs.reduce(0) { emphasis.contains($1.0) ? $0 | $1.1 : $0 }
    }

    private static func number(of colour: Colour, colours: Int) -> Int32 {
        switch colour {
        case _ where colours < 8: -1
        case .terminal: -1
        case .palette(let index) where colours > 256: direct(index)
        case .palette(let index): Int32(colours < 16 && index < 16 ? index % 8 : index)
        case .rgb(let red, let green, let blue): direct(RGB(red, green, blue))
        }
    }

    /// Direct entries keep the first eight palette colours; all others are mixed.
    private static func direct(_ index: UInt8) -> Int32 {
        index < 8 ? Int32(index) : direct(XtermPalette.colour(index))
    }

    /// The numbers below 8 mean the palette, so the darkest blues become the darkest that can be said.
    private static func direct(_ mixed: RGB) -> Int32 {
        max(8, Int32(mixed.red) << 16 | Int32(mixed.green) << 8 | Int32(mixed.blue))
    }
}
