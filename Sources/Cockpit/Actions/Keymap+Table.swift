extension Keymap {
    /// The key table as a page in Markdown, read from the catalogue: each group's keys, what they do, and the names by which
    /// `keys:` of `config.yaml` binds them anew.
    package func table(_ language: Language) -> String {
        let groups = Action.Group.allCases.map { group in Action.catalogue.filter { $0.group == group } }
        return "# \(language[.help])\n" + groups.map { table($0, language) }.joined()
    }

    private func table(_ actions: [Action], _ language: Language) -> String {
        guard let title = actions.first?.groupTitle else { return "" }
        let head = "\n## \(language[title])\n\n| \(language[.help]) | | `keys:` |\n|---|---|---|\n"
        return head + actions.map { "| \(spelled($0)) | \(language[$0.title]) | `\($0.id)` |\n" }.joined()
    }

    private func spelled(_ action: Action) -> String {
        let keys = keys(of: action)
        return keys.isEmpty ? "—" : keys.map { "`\($0)`" }.joined(separator: " ").replacing("|", with: "\\|")
    }
}
