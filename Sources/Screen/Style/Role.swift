/// What a piece of the screen means. A theme says how each meaning looks; nothing else names a colour.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
    // Reading matter, from plain to quiet to loud.
    case text, muted, faint, strong, accent, heading, border

    // How things stand.
    case good, notice, warning, critical, info

    // What an agent is doing.
    case available, ringing, onCall, hold, wrapUp, notReady, loggedOff, unreachable, unknown

    // Parts of the cockpit: a key to press, the chosen row, a search hit, a column's title.
    case key, selection, match, header

    // A sequential ramp from calm to hot.
    case heat0, heat1, heat2, heat3, heat4, heat5, heat6, heat7

    // Lines of one chart, told apart.
    case series1, series2, series3, series4, series5, series6
}

extension Role {
    /// The name used in theme files and golden screens.
    package var name: String { "\(self)" }

    /// The role of this name.
    package init?(name: String) {
        guard let role = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = role
    }

    /// The ramp from calm to hot.
    package static let heat: [Role] = [.heat0, .heat1, .heat2, .heat3, .heat4, .heat5, .heat6, .heat7]

    /// The lines of a chart, in the order in which they are handed out.
    package static let series: [Role] = [.series1, .series2, .series3, .series4, .series5, .series6]
}
