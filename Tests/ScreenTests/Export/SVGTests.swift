import Screen
import Testing

@Suite struct SVGTests {
    private func svg(_ draw: (inout CellBuffer) -> Void) -> String {
        var picture = CellBuffer(size: Size(width: 20, height: 2))
        draw(&picture)
        return SVG(theme: .dark).encode(picture)
    }

    @Test func wordsAreStretchedToTheirColumns() {
        #expect(svg { $0.put("two words", x: 1, y: 0) }.contains("x=\"8.4\" y=\"14\" textLength=\"75.6\""))
    }

    @Test func wideGlyphsStandInTheMiddleOfTheirColumns() {
        let text = svg { $0.put("王芳", x: 0, y: 1) }
        #expect(text.contains("<text x=\"8.4\" y=\"33\" text-anchor=\"middle\""))
        #expect(text.contains("<text x=\"25.2\" y=\"33\" text-anchor=\"middle\""))
    }

    @Test func linesAndBlocksAreShapes() {
        let text = svg { $0.put("────█▄⣿╭", x: 0, y: 0) }
        #expect(text.contains("<path d=\"M0 9.5h33.6\""))
        #expect(!text.contains("<text"))
    }

    @Test func theMarkupOfTheTextIsEscaped() {
        let text = svg { $0.put("<&>", x: 0, y: 0) }
        #expect(text.contains(">&lt;&amp;&gt;</text>"))
        #expect(SVG(theme: .dark, title: "a<b").encode(CellBuffer(lines: [""])).contains("a&lt;b"))
    }

    @Test func groundsAreRectanglesAndReverseSwapsInkAndGround() {
        let ground = svg { $0.put("ok", x: 0, y: 0, style: Style(on: .critical)) }
        #expect(ground.contains("width=\"16.8\" height=\"19\" fill=\"#a82222\""))
        let reversed = svg { $0.put("ok", x: 0, y: 0, style: Style(.good, .reverse)) }
        #expect(reversed.contains("fill=\"#7ac77f\" shape-rendering"))
        #expect(reversed.contains("fill=\"\(Theme.dark.paper.hex)\">ok<"))
    }

    @Test func theEmptyPictureIsStillADocument() {
        let text = SVG(theme: .light).encode(CellBuffer(size: .zero))
        #expect(text.hasPrefix("<svg "))
        #expect(text.hasSuffix("</svg>\n"))
    }
}
