/// Keys are spelled as people say them: `ctrl+x`, `alt+enter`, `shift+tab`, `f5`, `space`, `G`, `?`.
extension Key: CustomStringConvertible {
    /// The key's spelling, which `init(_: String)` reads back.
    package var description: String {
        let prefixes = Modifiers.spelled.filter { modifiers.contains($0.modifier) }.map(\.prefix)
        return prefixes.joined() + code.spelling
    }

    /// The key of a spelling, or nil. Names are lower case; a single character stands for itself.
    package init?(_ spelling: String) {
        var rest = spelling[...]
        var modifiers: Modifiers = []
        while let (modifier, prefix) = Modifiers.spelled.first(where: { rest.hasPrefix($0.prefix) }),
            rest.count > prefix.count, !modifiers.contains(modifier)
        {
            modifiers.insert(modifier)
            rest = rest.dropFirst(prefix.count)
        }
        guard let code = Code(spelling: rest) else { return nil }
        self.init(code, modifiers)
    }
}

extension Key.Code {
    private static let named: [(name: String, code: Key.Code)] = [
        ("enter", .enter), ("escape", .escape), ("tab", .tab), ("shift+tab", .backtab), ("backspace", .backspace),
        ("delete", .delete), ("insert", .insert), ("up", .up), ("down", .down), ("left", .left), ("right", .right),
        ("home", .home), ("end", .end), ("pageup", .pageUp), ("pagedown", .pageDown), ("space", .character(" ")),
    ]

    /// Terminals know f1 to f63 (terminfo's `kf1` to `kf63`).
    private static let functions = 1...63

    fileprivate var spelling: String {
        if let (name, _) = Self.named.first(where: { $0.code == self }) { return name }
        switch self {
        case .character(let character): return String(character)
        case .function(let number): return "f\(number)"
        default: return ""
        }
    }

    fileprivate init?(spelling: Substring) {
        if let (_, code) = Self.named.first(where: { $0.name == spelling }) {
            self = code
        } else if let character = spelling.first, spelling.count == 1, character != " " {
            self = .character(character)
        } else if spelling.first == "f", let number = Int(spelling.dropFirst()), Self.functions.contains(number),
            spelling == "f\(number)"
        {
            self = .function(number)
        } else {
            return nil
        }
    }
}
