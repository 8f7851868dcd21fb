import CNcurses
import Screen
import Testing

@testable import Terminal

@Suite struct CursesInksTests {
    private func look(_ ink: Colour, on ground: Colour = .terminal, colours: Int) -> CursesInks.Look {
        CursesInks.look(of: Attributes(ink: ink, ground: ground), colours: colours)
    }

    @Test func theTerminalsOwnColoursStayItsOwn() {
        #expect(look(.terminal, colours: 256) == .init(attributes: 0, ink: -1, ground: -1))
    }

    @Test func withoutColoursNoneIsAskedFor() {
        #expect(look(.palette(3), on: .palette(1), colours: 0) == .init(attributes: 0, ink: -1, ground: -1))
    }

    @Test func eightColoursGetTheirBrightInksByBold() {
        #expect(look(.palette(9), on: .palette(12), colours: 8) == .init(attributes: gemba_bold, ink: 1, ground: 4))
        #expect(look(.palette(9), colours: 256).attributes == 0)
    }

    @Test func mixedColoursNeverFallIntoThePalette() {
        #expect(look(.rgb(0, 0, 3), colours: 1 << 24).ink == 8)
        #expect(look(.rgb(0x12, 0x34, 0x56), colours: 1 << 24).ink == 0x123456)
        #expect(look(.palette(2), colours: 1 << 24).ink == 2)
        #expect(look(.palette(15), colours: 1 << 24).ink == 0xFFFFFF)
    }
}
