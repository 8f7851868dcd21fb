import Configuration
import Screen
import Testing

@Suite struct ShippedThemesTests {
    private static let names = Builtin.themes.map(\.name)

    @Test func thereAreAtLeastTwelve() {
        #expect(Set(Self.names).count >= 12)
    }

    @Test(arguments: names) func everyThemeReadsWithoutMistakeAndKnowsItsName(name: String) throws {
        #expect(try Builtin.theme(named: name)?.name == name)
    }

    @Test(arguments: names) func everyTextStandsOutFromThePaper(name: String) throws {
        let theme = try #require(try Builtin.theme(named: name))
        #expect(Legibility.tooFaint(theme) == [])
        #expect(contrast(theme.paperInk, theme.paper) >= 7)
    }

    @Test(arguments: names) func alertsAreToldApartWithoutHue(name: String) throws {
        let theme = try #require(try Builtin.theme(named: name))
        #expect(Legibility.tooAlike(theme) == [])
    }

    @Test(arguments: names, [ColourDepth.trueColour, .twoFiftySix, .sixteen, .none])
    func theChosenRowShowsAtEveryDepth(name: String, depth: ColourDepth) throws {
        let palette = Palette(theme: try #require(try Builtin.theme(named: name)), depth: depth)
        let plain = palette.attributes(for: Style(.text))
        let chosen = palette.attributes(for: Style(.text, on: .selection))
        #expect(chosen.ground != plain.ground || chosen.emphasis != plain.emphasis)
    }

    @Test(arguments: names) func textCanBeReadOnEveryGround(name: String) throws {
        let theme = try #require(try Builtin.theme(named: name))
        let palette = Palette(theme: theme, depth: .trueColour)
        for ground in Ground.allCases {
            let look = palette.attributes(for: Style(.text, on: ground))
            #expect(contrast(theme.ink(look.ink), theme.ground(look.ground)) >= 3, "text on \(ground.name)")
        }
    }
}
