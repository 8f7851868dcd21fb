package import Screen

/// How to speak to a terminal: which terminfo entry ncurses draws by, and how many colours that gives us.
package struct Rendition: Hashable, Sendable {
    /// The name of a terminfo entry that exists.
    package let terminfo: String
    package let depth: ColourDepth

    /// The colours that the entry itself has.
    let terminfoColours: Int
}

extension Rendition {
    /// The best way to speak to a terminal, or nil when it cannot address its cursor. `depth` overrules what the
    /// environment says about colours; where terminfo cannot give what it asks for, the next best is taken.
    package static func chosen(in environment: TerminalEnvironment, depth: ColourDepth? = nil) -> Rendition? {
        let wanted = depth ?? environment.promisedDepth
        for name in environment.candidates(for: wanted) {
            guard let colours = environment.terminfoColours(name) else { continue }
            let depth = wanted.capped(to: ColourDepth(terminfoColours: colours))
            return Rendition(terminfo: name, depth: depth, terminfoColours: colours)
        }
        return nil
    }
}

extension ColourDepth {
    /// The depth that a terminfo entry with so many colours can show. Entries with eight get their bright colours by bold.
    init(terminfoColours: Int) {
        switch terminfoColours {
        case ..<8: self = .none
        case ..<256: self = .sixteen
        case ..<0x100_0000: self = .twoFiftySix
        default: self = .trueColour
        }
    }

    func capped(to other: ColourDepth) -> ColourDepth {
        let order = Self.allCases
        let lower = [self, other].min { order.firstIndex(of: $0) ?? 0 < order.firstIndex(of: $1) ?? 0 }
        return lower ?? .none
    }
}
