import Screen

/// How bad something is. The worst case never loses its mark.
enum Severity: Int, Comparable, Sendable {
    case calm, warning, critical

    static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

    /// The role in which a figure of this severity is written.
    func role(calm: Role = .text) -> Role {
        switch self {
        case .calm: calm
        case .warning: .warning
        case .critical: .critical
        }
    }

    /// The style of a figure: what is wrong is also bold, for those who see no hue.
    func style(calm: Role = .text) -> Style { Style(role(calm: calm), self == .calm ? [] : .bold) }

    /// The sign beside what is wrong.
    func sign(_ glyphs: GlyphSet) -> String {
        switch self {
        case .calm: " "
        case .warning: String(glyphs.signs.warning)
        case .critical: String(glyphs.signs.critical)
        }
    }

    /// Critical from the second limit on, a warning from the first.
    static func rising(_ value: Double?, warning: Double, critical: Double) -> Severity {
        guard let value else { return .calm }
        return value >= critical ? .critical : value >= warning ? .warning : .calm
    }

    /// Critical below the second limit, a warning below the first.
    static func falling(_ value: Double?, warning: Double, critical: Double) -> Severity {
        guard let value else { return .calm }
        return value < critical ? .critical : value < warning ? .warning : .calm
    }
}
