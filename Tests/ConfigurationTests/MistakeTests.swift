import Configuration
import Testing

/// Every mistake says where it is, what it is, and what would be right.
@Suite struct MistakeTests {
    /// What reading a file complains of; nil where it is read.
    private func complaint(_ read: () throws -> Void) -> String? {
        do {
            try read()
            return nil
        } catch let mistake as Mistake {
            return mistake.description
        } catch {
            return "not a mistake: \(error)"
        }
    }

    @Test(arguments: [
        ("", "t.yaml: is empty"),
        ("name", "t.yaml:1:1: a mapping is wanted here; allowed: lines of `key: value`"),
        ("background: dark", "t.yaml:1:1: the theme has no name; allowed: name: a-word"),
        (
            "name: x\nbackgrund: dark",
            "t.yaml:2:1: no setting is called \"backgrund\"; allowed: name, background, paper, ink, palette, inks, grounds, emphases"
        ),
        ("name: x\nbackground: grey", "t.yaml:2:13: \"grey\" is not known here; allowed: dark, light"),
        ("name: x\npaper: red", "t.yaml:2:8: \"red\" is no mixed colour; allowed: #rrggbb"),
        (
            "name: x\ninks:\n  text: \"#12\"",
            "t.yaml:3:9: \"#12\" is no colour; allowed: #rrggbb, terminal, palette 0–255, red, bright-blue …"
        ),
        (
            "name: x\npalette: {sea: \"#123456\"}\ninks: {text: see}",
            "t.yaml:3:14: \"see\" is no colour; allowed: #rrggbb, terminal, palette 0–255, red, bright-blue …, sea"
        ),
        (
            "name: x\nemphases:\n  text: [bold, loud]",
            "t.yaml:3:16: \"loud\" is not known here; allowed: bold, dim, italic, underline, reverse, blink, strike"
        ),
        (
            "name: x\nemphases:\n  text: {a: b}",
            "t.yaml:3:9: a list is wanted here; allowed: [a, b] or lines of `- item`"
        ),
        ("name: [x]", "t.yaml:1:7: a text is wanted here"),
        ("name: x\nname: y", "t.yaml:1:1: name stands twice"),
        ("name: *x", "t.yaml:1:7: an alias stands here; allowed: the value itself"),
        ("name: 'x", "t.yaml:1:9: while scanning a quoted scalar, found unexpected end of stream"),
        (
            "name: x\n\tinks: y",
            "t.yaml:2:1: while scanning a plain scalar, found a tab character that violates indentation"
        ),
        ("name: x\n---\nname: y", "t.yaml:2:1: expected a single document in the stream, but found another document"),
    ])
    func `a wrong theme is told exactly`(text: String, message: String) {
        #expect(complaint { _ = try ThemeFile.read(text, file: "t.yaml") } == message)
    }

    @Test(arguments: [
        (
            "them: dark",
            "c.yaml:1:1: no setting is called \"them\"; allowed: theme, language, mouse, ascii, service, queues, keys, names"
        ),
        ("mouse: maybe", "c.yaml:1:8: \"maybe\" is neither yes nor no; allowed: yes, no"),
        ("service:\n  threshold: soon", "c.yaml:2:14: \"soon\" is no number here; allowed: 0–86400"),
        ("service:\n  threshold: -1", "c.yaml:2:14: \"-1\" is no number here; allowed: 0–86400"),
        ("service:\n  target: 101", "c.yaml:2:11: \"101\" is no number here; allowed: 0–100"),
        ("service:\n  target: nan", "c.yaml:2:11: \"nan\" is no number here; allowed: 0–100"),
        ("service: 20", "c.yaml:1:10: a mapping is wanted here; allowed: lines of `key: value`"),
        (
            "queues:\n  sales:\n    treshold: 5",
            "c.yaml:3:5: no setting is called \"treshold\"; allowed: threshold, short, target, repeat_within"
        ),
        (
            "keys:\n  quit: [q, hyper+q]",
            "c.yaml:2:13: \"hyper+q\" is no key; allowed: x, ctrl+x, alt+enter, shift+tab, f5, space …"
        ),
        ("names:\n  - PJSIP/1", "c.yaml:2:3: a mapping is wanted here; allowed: lines of `key: value`"),
        ("names: {PJSIP/1: [a]}", "c.yaml:1:18: a text is wanted here"),
    ])
    func `wrong settings are told exactly`(text: String, message: String) {
        #expect(complaint { _ = try SettingsFile.read(text, file: "c.yaml") } == message)
    }

    @Test func `an action that is not there is told with all that are`() {
        let message = complaint { _ = try SettingsFile.read("keys:\n  quitt: q", file: "c.yaml") } ?? ""
        #expect(message.hasPrefix("c.yaml:2:3: \"quitt\" is not known here; allowed: quit, help, "))
    }

    @Test func `a phrase that is not there is told by its name`() {
        let text = "code: xx\nname: X\nphrases:\n  queeue: Q"
        let message = complaint { _ = try LanguageFile.read(text, file: "l.yaml") } ?? ""
        #expect(message.hasPrefix("l.yaml:4:3: \"queeue\" is not known here; allowed: queue, agent, "))
    }

    @Test func `a file larger than anyone writes is refused unread`() {
        let text = "name: " + String(repeating: "x", count: 1 << 20)
        #expect(complaint { _ = try ThemeFile.read(text, file: "t.yaml") } == "t.yaml: is larger than 1 MiB")
    }
}
