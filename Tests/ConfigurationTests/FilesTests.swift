import Cockpit
import Configuration
import Floor
import Screen
import Testing

/// What good files mean.
@Suite struct FilesTests {
    @Test func `settings mean what they say`() throws {
        let settings = try SettingsFile.read(
            """
            theme: light
            language: zh
            mouse: no
            ascii: on
            queues:
              账单: {threshold: 30, target: 90}
            service: {threshold: 15, short: 2.5, repeat_within: 3600}
            keys: {quit: [Q, ctrl+x], help: f2}
            names: {PJSIP/101: 王芳}
            """, file: "config.yaml")
        #expect(settings.theme == "light")
        #expect(settings.language == "zh")
        #expect(!settings.hasMouse)
        #expect(settings.isASCII)
        #expect(settings.goal.threshold == .seconds(15))
        #expect(settings.goal.short == Elapsed(milliseconds: 2_500))
        #expect(settings.goal.repeatWithin == .hours(1))
        #expect(settings.goal.target == 80)
        #expect(settings.keys["quit"] == [Key(.character("Q")), Key(.character("x"), .ctrl)])
        #expect(settings.keys["help"] == [Key(.function(2))])
        #expect(settings.names == ["PJSIP/101": "王芳"])
    }

    @Test func `a queue's goal builds on the service goal, wherever in the file it stands`() throws {
        for text in [
            "queues: {a: {target: 90}}\nservice: {threshold: 15}",
            "service: {threshold: 15}\nqueues: {a: {target: 90}}",
        ] {
            let goal = try SettingsFile.read(text, file: "c").goals["a"]
            #expect(goal == ServiceGoal(threshold: .seconds(15), target: 90))
        }
    }

    @Test func `settings that are left out are the defaults`() throws {
        let settings = try SettingsFile.read("theme: dark", file: "c")
        #expect(settings.goal == ServiceGoal())
        #expect(settings.hasMouse && !settings.isASCII)
        #expect(settings.keys.isEmpty && settings.names.isEmpty && settings.goals.isEmpty)
    }

    @Test func `a theme's colours may have names, wherever the palette stands`() throws {
        let theme = try ThemeFile.read(
            """
            inks: {good: sea, warning: "palette 208", critical: bright-red}
            grounds: {critical: sea}
            emphases: {critical: [bold, reverse], warning: underline}
            palette: {sea: "#00ffaa"}
            name: night
            background: light
            """, file: "night.yaml")
        #expect(theme.name == "night")
        #expect(!theme.isDark)
        #expect(theme.inks == [.good: .rgb(0, 255, 170), .warning: .palette(208), .critical: .palette(9)])
        #expect(theme.grounds == [.critical: .rgb(0, 255, 170)])
        #expect(theme.emphases == [.critical: [.bold, .reverse], .warning: .underline])
        #expect(theme.paper == Theme(name: "", isDark: false).paper)
    }

    @Test func `a word is a word, be it one that YAML takes for something else`() throws {
        let language = try LanguageFile.read(
            "code: no\nname: yes\nphrases: {queue: null, agent: 1e3, state: ~}", file: "no.yaml")
        #expect(language.code == "no")
        #expect([language[.queue], language[.agent], language[.state]] == ["null", "1e3", "~"])
        #expect(language[.waiting] == "waiting")
        #expect(language.missing.count == Phrase.allCases.count - 3)
    }
}
