import Screen

extension TerminalEnvironment {
    private static let cannotDraw: Set<String> = ["", "dumb", "unknown"]

    /// The depth that the environment promises, before terminfo has been asked whether it can be had.
    var promisedDepth: ColourDepth {
        if noColour { return .none }
        if promisesTrueColour { return .trueColour }
        return term.flatMap(terminfoColours).map(ColourDepth.init(terminfoColours:)) ?? .twoFiftySix
    }

    private var promisesTrueColour: Bool {
        let value = colourTerm?.lowercased()
        return value == "truecolor" || value == "24bit" || term?.hasSuffix("-direct") == true
    }

    /// Terminfo entries to try, the best for a depth first.
    func candidates(for depth: ColourDepth) -> [String] {
        guard let term, !Self.cannotDraw.contains(term) else { return [] }
        let direct = depth == .trueColour ? directEntries(term) : []
        let indexed = depth == .trueColour || depth == .twoFiftySix ? indexedEntries(term) : []
        // A terminal that this machine has never heard of, often by ssh from a newer one, still speaks xterm.
        return direct + indexed + [term, "xterm-256color"]
    }

    /// ncurses writes colours beyond the palette only by a `-direct` entry (Debian package ncurses-term). vte's writes
    /// them with semicolons, which every terminal reads; xterm's own with colons, which some do not.
    private func directEntries(_ term: String) -> [String] {
        let family = family(of: term)
        if term.hasSuffix("-direct") { return [term] }
        if ["tmux", "screen"].contains(family) { return ["tmux-direct"] }
        return (family == "xterm" ? [] : ["\(family)-direct"]) + ["vte-direct", "xterm-direct2", "xterm-direct"]
    }

    private func indexedEntries(_ term: String) -> [String] {
        let colours = terminfoColours(term) ?? 0
        return colours >= 256 && !term.hasSuffix("-direct") ? [] : ["\(family(of: term))-256color"]
    }

    /// `xterm-256color` and `xterm-kitty` belong to families of their own: `xterm` and `kitty`.
    private func family(of term: String) -> String {
        let parts = term.split(separator: "-")
        guard parts.first == "xterm", parts.count > 1, !["256color", "direct", "color", "16color"].contains(parts[1])
        else { return String(parts.first ?? "xterm") }
        return String(parts[1])
    }
}
