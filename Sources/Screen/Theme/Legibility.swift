/// Whether a theme's text can be read: contrast by WCAG 2.1, at least 4.5 : 1.
package enum Legibility {
    package static let least = 4.5

    /// The inks that stand out too little from the theme's paper, in words.
    package static func tooFaint(_ theme: Theme) -> [String] {
        Role.allCases.filter { $0 != .border && $0 != .faint }.compactMap { role in
            guard let colour = theme.inks[role], colour != .terminal else { return nil }
            let ratio = contrast(theme.ink(colour), theme.ground(.terminal))
            return ratio < least
                ? "\(role.name): contrast \((ratio * 10).rounded() / 10), at least \(least) is wanted" : nil
        }
    }
}
