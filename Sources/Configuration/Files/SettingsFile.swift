import Cockpit
package import Floor
import Screen

/// The user's `config.yaml`.
package enum SettingsFile {
    package static func read(_ text: String, file: String) throws(Mistake) -> Settings {
        var settings = Settings()
        try Document(text, file: file).root.take([
            "theme": { value throws(Mistake) in settings.theme = try value.text() },
            "language": { value throws(Mistake) in settings.language = try value.text() },
            "mouse": { value throws(Mistake) in settings.hasMouse = try value.flag() },
            "ascii": { value throws(Mistake) in settings.isASCII = try value.flag() },
            "service": { value throws(Mistake) in settings.goal = try goal(value, settings.goal) },
            "queues": { value throws(Mistake) in
                for (key, value) in try value.members() {
                    settings.goals[try key.text()] = try goal(value, settings.goal)
                }
            },
            "keys": { value throws(Mistake) in
                for (key, value) in try value.members() {
                    let action = try key.choice(Action.catalogue.map { ($0.id, $0.id) })
                    settings.keys[action] = try keys(value, of: action)
                }
            },
            "names": { value throws(Mistake) in
                for (key, value) in try value.members() { settings.names[try key.text()] = try value.text() }
            },
        ])
        return settings
    }

    /// What a queue promises, changed by what stands here.
    package static func goal(_ entry: Entry, _ base: ServiceGoal) throws(Mistake) -> ServiceGoal {
        var goal = base
        func seconds(_ value: Entry) throws(Mistake) -> Elapsed {
            Elapsed(microseconds: Int64(try value.number(0...86_400) * 1_000_000))
        }
        try entry.take([
            "threshold": { value throws(Mistake) in goal.threshold = try seconds(value) },
            "short": { value throws(Mistake) in goal.short = try seconds(value) },
            "target": { value throws(Mistake) in goal.target = try value.number(0...100) },
            "repeat_within": { value throws(Mistake) in goal.repeatWithin = try seconds(value) },
        ])
        return goal
    }

    /// There must be a way out.
    private static func keys(_ entry: Entry, of action: String) throws(Mistake) -> [Key] {
        let keys = try keys(entry)
        guard action != "quit" || !keys.isEmpty else {
            throw entry.mistake("quit has no key", allowed: "at least one key")
        }
        return keys
    }

    private static func keys(_ entry: Entry) throws(Mistake) -> [Key] {
        var keys: [Key] = []
        for item in try entry.items() {
            guard let key = Key(try item.text()) else {
                throw item.mistake(
                    "\"\(try item.text())\" is no key", allowed: "x, ctrl+x, alt+enter, shift+tab, f5, space …")
            }
            keys.append(key)
        }
        return keys
    }
}
