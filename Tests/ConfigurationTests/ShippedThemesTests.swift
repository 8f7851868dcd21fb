import Configuration
import Screen
import TestKit
import Testing

/// The themes that come with the program.
@Suite struct ShippedThemesTests {
    private static let names = Builtin.themes.map(\.name)

    private func theme(_ name: String) throws -> Theme { try #require(try Builtin.theme(named: name)) }

    @Test(arguments: names) func `every role can be read on the theme's paper`(name: String) throws {
        #expect(Legibility.tooFaint(try theme(name)) == [])
    }

    @Test(arguments: names) func `every ink can be read on every ground`(name: String) throws {
        let theme = try theme(name)
        let palette = Palette(theme: theme, depth: .trueColour)
        for role in Role.allCases where ![.border, .faint, .loggedOff].contains(role) {
            for ground in Ground.allCases {
                let attributes = palette.attributes(for: Style(role, on: ground))
                let ratio = contrast(theme.ink(attributes.ink), theme.ground(attributes.ground))
                #expect(ratio >= 3, "\(role.name) on \(ground.name)")
            }
        }
    }

    @Test(arguments: names) func `every meaning has a colour of the theme's own`(name: String) throws {
        let theme = try theme(name)
        #expect(theme.name == name)
        #expect(Role.allCases.filter { theme.inks[$0] == nil && $0 != .text } == [])
        #expect(Ground.allCases.filter { theme.grounds[$0] == nil && $0 != .none } == [])
    }

    @Test(arguments: names) func `alerts differ without hue, by emphasis where there is no colour and by their sign`(
        name: String
    )
        throws
    {
        let plain = Palette(theme: try theme(name), depth: .none)
        let looks = [Role.good, .warning, .critical].map { plain.attributes(for: Style($0)).emphasis }
        #expect(Set(looks).count == looks.count)
        for glyphs in [GlyphSet.unicode, .ascii] {
            let signs = [glyphs.signs.good, glyphs.signs.notice, glyphs.signs.warning, glyphs.signs.critical]
            #expect(Set(signs).count == signs.count)
        }
    }

    @Test func `agents' states differ by their mark`() {
        let states: [Role] = [
            .available, .ringing, .onCall, .hold, .wrapUp, .notReady, .loggedOff, .unreachable, .unknown,
        ]
        for glyphs in [GlyphSet.unicode, .ascii] {
            #expect(Set(states.map { glyphs.states[$0] }).count == states.count)
        }
    }

    @Test func `the themes built in are those of the folder`() {
        #expect(Self.names == SourceFolder.root.files(in: "themes", named: "yaml"))
    }

    @Test func `a theme that is not there is none`() throws {
        #expect(try Builtin.theme(named: "dusk") == nil)
    }
}
