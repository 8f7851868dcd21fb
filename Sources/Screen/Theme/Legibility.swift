/// Whether a theme can be read, and by those who see no hue: contrast by WCAG 2.2.
package enum Legibility {
    /// The least contrast of text with the paper.
    package static let least = 4.5
    /// The least contrast between two alert states of the same emphasis: below it only hue tells them apart.
    package static let leastBetween = 1.2

    /// All that is wrong with a theme, in words.
    package static func findings(_ theme: Theme) -> [String] { tooFaint(theme) + tooAlike(theme) }

    /// The inks that stand out too little from the theme's paper, in words.
    package static func tooFaint(_ theme: Theme) -> [String] {
        Role.allCases.filter { $0 != .border && $0 != .bar && $0 != .faint }.compactMap { role in
            guard let colour = theme.inks[role], colour != .terminal else { return nil }
            let ratio = contrast(theme.ink(colour), theme.ground(.terminal))
            return ratio < least
                ? "\(role.name): contrast \((ratio * 10).rounded() / 10), at least \(least) is wanted" : nil
        }
    }

    /// The alert states that only hue tells apart, in words.
    package static func tooAlike(_ theme: Theme) -> [String] {
        let states: [Role] = [.good, .warning, .critical]
        return states.indices.flatMap { first in
            states[(first + 1)...].compactMap { alike(states[first], $0, theme) }
        }
    }

    private static func alike(_ one: Role, _ other: Role, _ theme: Theme) -> String? {
        guard theme.emphases[one] == theme.emphases[other] else { return nil }
        let ratio = contrast(
            theme.ink(theme.inks[one] ?? .terminal), theme.ink(theme.inks[other] ?? .terminal))
        guard ratio < leastBetween else { return nil }
        return "\(one.name), \(other.name): only hue tells them apart; give one another emphasis or brightness"
    }
}
