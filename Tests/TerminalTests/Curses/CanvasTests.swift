import Screen
import TestKit
import Testing

@testable import Terminal

/// ncurses can be started once in a process, so one canvas serves one long story.
@Suite @MainActor struct CanvasTests {
    /// The terminal shows the frame, glyph by glyph and colour by colour.
    private func shows(_ picture: TerminalPicture, _ buffer: CellBuffer, _ palette: Palette) -> Bool {
        for y in 0..<buffer.size.height {
            for x in 0..<buffer.size.width {
                let cell = buffer[x, y]
                let place = picture[x, y]
                guard !cell.isRightHalf else { continue }
                guard place.text == buffer.text(of: cell), looks(place, like: palette.attributes(for: cell.style))
                else {
                    Issue.record("\(x),\(y): \(place) is not \(buffer.text(of: cell)) in \(cell.style)")
                    return false
                }
            }
        }
        return true
    }

    /// A blank shows no ink, unless it is underlined or reversed.
    private func looks(_ place: TerminalPicture.Place, like attributes: Attributes) -> Bool {
        let isBlank = place.text == " " && attributes.emphasis.isDisjoint(with: [.underline, .reverse])
        return isBlank ? place.attributes.ground == attributes.ground : place.attributes == attributes
    }

    @Test func theTerminalShowsEveryFrameAsItWasDrawn() throws {
        try #require(UTF8Locale.isSet)
        let rendition = Rendition(terminfo: "xterm-256color", depth: .twoFiftySix, terminfoColours: 256)
        var dice = Dice(seed: 7)
        var canvas = try Canvas(rendition: rendition, size: Size(width: 60, height: 12))
        let palette = Palette(theme: .dark, depth: .twoFiftySix)
        for size in [canvas.size, Size(width: 23, height: 5), Size(width: 1, height: 1), Size(width: 90, height: 20)] {
            canvas.resize(to: size)
            var picture = TerminalPicture(size: size)
            var buffer = CellBuffer(size: size)
            for round in 0..<120 {
                if round % 40 == 39 { canvas.forget() }
                buffer.scribble(&dice)
                picture.read(canvas.paint(Frame(buffer: buffer, theme: .dark)))
                guard shows(picture, buffer, palette) else { return }
                #expect(canvas.paint(Frame(buffer: buffer, theme: .dark)) == [])
            }
            #expect(picture.unknown == [])
            let cursor = Point(x: size.width / 2, y: size.height / 2)
            picture.read(canvas.paint(Frame(buffer: buffer, theme: .dark, cursor: cursor)))
            #expect(picture.cursor == cursor)
        }
    }
}
