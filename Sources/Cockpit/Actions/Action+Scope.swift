extension Action {
    /// Where a key means something. On its own screen an action goes before one that works everywhere.
    package enum Scope: Hashable, Sendable { case everywhere, wall, trends }

    /// Whether the action means something on the screen that is shown.
    func isMeant(on cockpit: Cockpit) -> Bool { scope == .everywhere || scope == cockpit.scope }
}

extension Cockpit {
    /// The screen whose own keys work now.
    var scope: Action.Scope {
        switch trail.here {
        case .wall: .wall
        case .trends: .trends
        default: .everywhere
        }
    }
}
