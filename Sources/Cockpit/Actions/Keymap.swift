package import Screen

/// Which key does what: the catalogue's defaults, and what the user bound instead.
package struct Keymap: Sendable {
    private var actions: [Key: Action] = [:]
    private var keys: [String: [Key]] = [:]
    /// Keys that two actions claim; the first keeps it.
    package private(set) var conflicts: [Conflict] = []

    package struct Conflict: Hashable, Sendable {
        package let key: Key
        package let winner: String
        package let loser: String
    }

    /// - Parameter rebound: action → keys, in place of the defaults. The user's own win over defaults.
    package init(rebound: [String: [Key]] = [:]) {
        let bound = Action.catalogue.filter { rebound[$0.id] != nil }
        for action in bound { bind(action, to: rebound[action.id] ?? []) }
        for action in Action.catalogue where rebound[action.id] == nil {
            bind(action, to: action.keys.filter { !isRebound($0, by: bound) })
        }
    }

    package func action(for key: Key) -> Action? { actions[key] }

    /// The keys of an action.
    package func keys(of action: Action) -> [Key] { keys[action.id] ?? [] }

    private func isRebound(_ key: Key, by bound: [Action]) -> Bool {
        bound.contains { keys[$0.id]?.contains(key) ?? false }
    }

    private mutating func bind(_ action: Action, to wanted: [Key]) {
        for key in wanted {
            if let other = actions[key] {
                conflicts.append(Conflict(key: key, winner: other.id, loser: action.id))
            } else {
                actions[key] = action
                keys[action.id, default: []].append(key)
            }
        }
    }
}
