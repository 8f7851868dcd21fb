import Cockpit
import Screen
import Testing

@Suite struct KeymapTests {
    @Test func `no two actions claim a key, and every action has one`() {
        let keymap = Keymap()
        #expect(keymap.conflicts == [])
        #expect(Action.catalogue.filter { keymap.keys(of: $0).isEmpty }.map(\.id) == [])
        #expect(Action.catalogue.allSatisfy { keymap.keys(of: $0) == $0.keys })
    }

    @Test func `actions are told apart by their names and within a group by their words`() {
        #expect(Set(Action.catalogue.map(\.id)).count == Action.catalogue.count)
        for language in [Language.english, .chinese] {
            for action in Action.catalogue { #expect(!language[action.title].isEmpty) }
        }
    }

    @Test func `what the user binds wins over the defaults, and is no conflict`() throws {
        let keymap = Keymap(rebound: ["quit": [Key(.character("j"))]])
        #expect(keymap.action(for: Key(.character("j")))?.id == "quit")
        #expect(keymap.action(for: Key(.character("q"))) == nil)
        let down = try #require(Action.catalogue.first { $0.id == "down" })
        #expect(keymap.keys(of: down) == [Key(.down)])
        #expect(keymap.conflicts == [])
    }

    @Test func `two of the user's own that claim a key are a conflict; the first keeps it`() {
        let key = Key(.character("x"))
        let keymap = Keymap(rebound: ["help": [key], "quit": [key]])
        #expect(keymap.action(for: key)?.id == "quit")
        #expect(keymap.conflicts.map(\.winner) == ["quit"])
        #expect(keymap.conflicts.map(\.loser) == ["help"])
        #expect(keymap.conflicts.map(\.key) == [key])
    }

    @Test func `an action without keys stays in the table`() {
        let table = Keymap(rebound: ["redraw": []]).table(.english)
        #expect(table.contains("| — | \(Language.english[.doRedraw]) | `redraw` |"))
    }

    @Test(arguments: ["en", "zh"]) func `the table holds every action once`(code: String) {
        let language = Language.shipped(code)
        let lines = Keymap().table(language).split(separator: "\n")
        for action in Action.catalogue { #expect(lines.count { $0.hasSuffix("| `\(action.id)` |") } == 1) }
        #expect(lines.first == "# \(language[.help])")
    }
}
