/// Why there can be no full screen here.
package enum TerminalProblem: Error, Hashable, Sendable {
    /// Standard input or output is no terminal.
    case notATerminal
    /// The terminal cannot address its cursor, as far as terminfo knows; `term` is what `TERM` says.
    case cannotDraw(term: String)
    /// Neither the user's locale nor C.UTF-8 gives UTF-8.
    case noUTF8
}

extension TerminalProblem: CustomStringConvertible {
    /// What the problem is and what to do about it, for the user.
    package var description: String {
        switch self {
        case .notATerminal: "standard input and output must be a terminal"
        case .cannotDraw(let term): "the terminal type '\(term)' cannot show a full screen; is TERM set rightly?"
        case .noUTF8: "no UTF-8 locale: neither LANG nor C.UTF-8 is installed"
        }
    }
}
