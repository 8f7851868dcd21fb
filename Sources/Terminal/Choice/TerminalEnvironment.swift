import CNcurses
import Glibc

/// What the environment says about the terminal. A value, so that the choice made from it can be tested.
package struct TerminalEnvironment: Sendable {
    /// `TERM`
    package var term: String?
    /// `COLORTERM`
    package var colourTerm: String?
    /// Whether `NO_COLOR` is set and not empty (no-color.org).
    package var noColour: Bool
    /// How many colours terminfo gives an entry: nil when there is no entry that can address the cursor.
    package var terminfoColours: @Sendable (String) -> Int?

    /// An environment by its parts.
    package init(
        term: String?, colourTerm: String? = nil, noColour: Bool = false,
        terminfoColours: @escaping @Sendable (String) -> Int?
    ) {
        self.term = term
        self.colourTerm = colourTerm
        self.noColour = noColour
        self.terminfoColours = terminfoColours
    }
}

extension TerminalEnvironment {
    /// The environment of this process and the terminfo database of this machine.
    package static var current: TerminalEnvironment {
        func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
        return TerminalEnvironment(
            term: value("TERM"), colourTerm: value("COLORTERM"), noColour: value("NO_COLOR")?.isEmpty == false,
            terminfoColours: { name in
                let colours = gemba_terminfo_colours(name)
                return colours < 0 ? nil : Int(colours)
            })
    }
}
