package import Screen

/// A theme as a file: which colour and emphasis each meaning has.
package enum ThemeFile {
    /// Reads a theme.
    ///
    /// - Parameter file: what mistakes call the file.
    package static func read(_ text: String, file: String) throws(Mistake) -> Theme {
        let root = try Document(text, file: file).root
        var theme = Theme(name: "", isDark: true)
        var named: [String: Colour] = [:]
        var paper: RGB?
        var ink: RGB?
        try root.take([
            "name": { value throws(Mistake) in theme.name = try value.text() },
            "background": { value throws(Mistake) in
                theme.isDark = try value.choice([("dark", true), ("light", false)])
            },
            "paper": { value throws(Mistake) in paper = try mixed(value) },
            "ink": { value throws(Mistake) in ink = try mixed(value) },
            "palette": { value throws(Mistake) in
                for (key, value) in try value.members() { named[try key.text()] = try colour(value, named) }
            },
            "inks": { value throws(Mistake) in
                for (key, value) in try value.members() {
                    theme.inks[try key.choice(Role.allCases.map { ($0.name, $0) })] = try colour(value, named)
                }
            },
            "grounds": { value throws(Mistake) in
                for (key, value) in try value.members() {
                    theme.grounds[try key.choice(Ground.allCases.map { ($0.name, $0) })] = try colour(value, named)
                }
            },
            "emphases": { value throws(Mistake) in
                for (key, value) in try value.members() {
                    theme.emphases[try key.choice(Role.allCases.map { ($0.name, $0) })] = try emphasis(value)
                }
            },
        ])
        guard !theme.name.isEmpty else { throw root.mistake("the theme has no name", allowed: "name: a-word") }
        return Theme(
            name: theme.name, isDark: theme.isDark, inks: theme.inks, grounds: theme.grounds, emphases: theme.emphases,
            paperInk: ink, paper: paper)
    }

    private static func colour(_ entry: Entry, _ named: [String: Colour]) throws(Mistake) -> Colour {
        let text = try entry.text()
        if let colour = named[text] ?? Colour(text) { return colour }
        throw entry.mistake(
            "\"\(text)\" is no colour",
            allowed: "#rrggbb, terminal, palette 0–255, red, bright-blue …"
                + (named.isEmpty ? "" : ", " + named.keys.sorted().joined(separator: ", ")))
    }

    private static func mixed(_ entry: Entry) throws(Mistake) -> RGB {
        guard let colour = RGB(hex: try entry.text()) else {
            throw entry.mistake("\"\(try entry.text())\" is no mixed colour", allowed: "#rrggbb")
        }
        return colour
    }

    private static func emphasis(_ entry: Entry) throws(Mistake) -> Emphasis {
        var emphasis: Emphasis = []
        for item in try entry.items() {
            emphasis.insert(
                try item.choice([
                    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline),
                    ("reverse", .reverse), ("blink", .blink), ("strike", .strike),
                ]))
        }
        return emphasis
    }
}
