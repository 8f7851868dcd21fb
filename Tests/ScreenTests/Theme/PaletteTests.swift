import Screen
import Testing

@Suite struct PaletteTests {
    private static let themes = [Theme.dark, Theme.light]

    @Test func trueColourShowsTheThemeAsItIs() {
        let look = Palette(theme: .dark, depth: .trueColour).attributes(for: Style(.good, .italic))
        #expect(look == Attributes(ink: .rgb(0x7A, 0xC7, 0x7F), ground: .terminal, emphasis: .italic))
    }

    @Test func whatTheThemeLeavesOutIsTheTerminalsOwn() {
        let bare = Theme(name: "bare", isDark: true)
        #expect(Palette(theme: bare, depth: .trueColour).attributes(for: Style(.warning, on: .raised)) == Attributes())
    }

    @Test func mixedColoursGoToTheNearestOfThePalette() {
        let theme = Theme(
            name: "t", isDark: true,
            inks: [.good: .rgb(94, 176, 214), .critical: .rgb(250, 10, 10), .info: .palette(3)])
        let fine = Palette(theme: theme, depth: .twoFiftySix)
        #expect(fine.attributes(for: Style(.good)).ink == .palette(74))
        #expect(fine.attributes(for: Style(.info)).ink == .palette(3))
        let coarse = Palette(theme: theme, depth: .sixteen)
        #expect(coarse.attributes(for: Style(.critical)).ink == .palette(9))
    }

    @Test(arguments: Role.allCases) func withoutColoursOnlyEmphasisSpeaks(role: Role) {
        for ground in Ground.allCases {
            let look = Palette(theme: .dark, depth: .none).attributes(for: Style(role, on: ground))
            #expect(look.ink == .terminal)
            #expect(look.ground == .terminal)
        }
    }

    @Test func withoutColoursWhatMattersStaysApart() {
        let palette = Palette(theme: .dark, depth: .none)
        let styles = [
            Style(.text), Style(.warning), Style(.critical), Style(.selection), Style(.notice), Style(.muted),
        ]
        #expect(Set(styles.map { palette.attributes(for: $0).emphasis }).count == styles.count)
        let grounds: [Ground] = [.none, .selection, .critical, .warning, .header, .match]
        #expect(Set(grounds.map { palette.attributes(for: Style(on: $0)).emphasis }).count == grounds.count)
    }

    @Test(arguments: ColourDepth.allCases) func theSelectionIsSeenAtEveryDepth(depth: ColourDepth) {
        for theme in Self.themes {
            let palette = Palette(theme: theme, depth: depth)
            for role in Role.allCases where role != .selection && role != .critical {
                #expect(palette.attributes(for: Style(role, on: .selection)) != palette.attributes(for: Style(role)))
            }
        }
    }

    @Test(arguments: themes, [ColourDepth.none, .sixteen])
    func fewColoursHaveNoRoomForShades(theme: Theme, depth: ColourDepth) {
        let palette = Palette(theme: theme, depth: depth)
        #expect(palette.attributes(for: Style(on: .selection)) == Attributes(emphasis: .reverse))
        #expect(palette.attributes(for: Style(on: .header)) == Attributes(emphasis: .bold))
        #expect(palette.attributes(for: Style(on: .raised)) == Attributes())
    }

    @Test func inkThatCannotBeReadOnItsGroundGivesWay() {
        let theme = Theme(
            name: "t", isDark: true, inks: [.warning: .rgb(240, 180, 70)], grounds: [.warning: .rgb(230, 190, 90)])
        let look = Palette(theme: theme, depth: .trueColour).attributes(for: Style(.warning, on: .warning))
        #expect(look.ink == .rgb(0, 0, 0))
    }

    @Test(arguments: themes) func everyInkCanBeReadOnEveryGround(theme: Theme) {
        let palette = Palette(theme: theme, depth: .trueColour)
        for ground in Ground.allCases where ground != .none {
            for role in Role.allCases where ![.border, .faint, .loggedOff].contains(role) {
                let look = palette.attributes(for: Style(role, on: ground))
                #expect(contrast(theme.ink(look.ink), theme.ground(look.ground)) >= 3, "\(role) on \(ground)")
            }
        }
    }

    @Test(arguments: themes) func readingMatterHasFullContrastOnThePaper(theme: Theme) {
        for role in Role.allCases where role != .border && role != .faint && role != .loggedOff {
            let ink = theme.ink(theme.inks[role] ?? .terminal)
            #expect(contrast(ink, theme.paper) >= 4.5, "\(role)")
        }
    }
}
