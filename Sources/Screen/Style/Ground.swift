/// What lies behind the ink of a cell. `none` is the terminal's own background.
package enum Ground: UInt8, CaseIterable, Hashable, Sendable {
    case none, selection, header, raised
    case good, notice, warning, critical, match
    case heat0, heat1, heat2, heat3, heat4, heat5, heat6, heat7
}

extension Ground {
    /// The name used in theme files and golden screens.
    package var name: String { "\(self)" }

    /// The ground of this name.
    package init?(name: String) {
        guard let ground = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = ground
    }

    /// The ramp from calm to hot.
    package static let heat: [Ground] = [.heat0, .heat1, .heat2, .heat3, .heat4, .heat5, .heat6, .heat7]
}
