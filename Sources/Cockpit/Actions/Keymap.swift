package import Screen

/// Which key does what: the catalogue's defaults, and what the user bound instead.
package struct Keymap: Sendable {
    private var actions: [Action.Scope: [Key: Action]] = [:]
    private var keys: [String: [Key]] = [:]
    /// Keys that two actions claim; the first keeps it.
    package private(set) var conflicts: [Conflict] = []

    package struct Conflict: Hashable, Sendable {
        package let key: Key
        package let winner: String
        package let loser: String
    }

    /// - Parameters:
    ///   - rebound: action → keys, in place of the defaults. The user's own win over defaults.
    ///   - isReadOnly: leaves out what would change the floor.
    package init(rebound: [String: [Key]] = [:], isReadOnly: Bool = false) {
        let catalogue = Action.catalogue.filter { !isReadOnly || !$0.isDangerous }
        let bound = catalogue.filter { rebound[$0.id] != nil }
        for action in bound { bind(action, to: rebound[action.id] ?? []) }
        for action in catalogue where rebound[action.id] == nil {
            bind(action, to: action.keys.filter { !isRebound($0, by: bound, action.scope) })
        }
    }

    /// What a key does on a screen: what the screen's own keys say, else what it does everywhere.
    package func action(for key: Key, on scope: Action.Scope = .everywhere) -> Action? {
        actions[scope]?[key] ?? actions[.everywhere]?[key]
    }

    /// The keys of an action.
    package func keys(of action: Action) -> [Key] { keys[action.id] ?? [] }

    private func isRebound(_ key: Key, by bound: [Action], _ scope: Action.Scope) -> Bool {
        bound.contains { $0.scope == scope && keys[$0.id]?.contains(key) ?? false }
    }

    private mutating func bind(_ action: Action, to wanted: [Key]) {
        for key in wanted {
            if let other = actions[action.scope]?[key] {
                conflicts.append(Conflict(key: key, winner: other.id, loser: action.id))
            } else {
                actions[action.scope, default: [:]][key] = action
                keys[action.id, default: []].append(key)
            }
        }
    }
}
