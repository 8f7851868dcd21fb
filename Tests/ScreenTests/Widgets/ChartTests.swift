import Screen
import Testing

@Suite struct ChartTests {
    @Test func sparklinesShowTheLatestValuesAtTheRight() {
        #expect(drawn(Sparkline([9, 0, 1, 2, 3, 4, 5, 6, 7, 8], range: 0...8), 9, 1) == ["▁▂▃▄▅▆▇██"])
        #expect(drawn(Sparkline([4, 8], range: 0...8), 4, 1) == ["  ▅█"])
    }

    @Test func aMissingValueIsAGapAndZeroIsNot() {
        #expect(drawn(Sparkline([8, nil, 0, .nan, 8]), 5, 1) == ["█ ▁ █"])
        #expect(drawn(Sparkline([0, 0, nil]), 3, 1) == ["▁▁ "])
    }

    @Test func sparklinesHaveAnAsciiForm() {
        #expect(drawn(Sparkline([0, 1, 2, 3, 4, 5, 6, 7], range: 0...8, glyphs: .ascii), 8, 1) == ["_.-~=+*#"])
    }

    @Test(arguments: [
        (0.0, "        "), (0.5, "████    "), (1.0, "████████"), (0.0625, "▌       "), (0.53, "████▎   "),
        (7, "████████"),
    ])
    func barsFillByEighths(value: Double, expected: String) {
        #expect(drawn(Bar(value), 8, 1) == [expected])
    }

    @Test func barsHaveATickAtTheirTarget() {
        #expect(drawn(Bar(0.25, target: 0.8), 10, 1) == ["██▌     │ "])
        #expect(drawn(Bar(nil, target: 1), 4, 1) == ["   │"])
        #expect(drawn(Bar(0.5, target: 0.8, glyphs: .ascii), 5, 1) == ["==- |"])
    }

    @Test func brailleLinesRiseAndFall() {
        #expect(drawn(BrailleChart([ChartSeries([0, 1])], range: 0...1), 4, 1) == ["⣀⠤⠒⠉"])
        #expect(drawn(BrailleChart([ChartSeries([0, 0, 0])], range: 0...1), 3, 2) == ["   ", "⣀⣀⣀"])
        #expect(drawn(BrailleChart([ChartSeries([1, nil, 1])], range: 0...1), 3, 1) == ["⠁ ⠈"])
    }

    @Test func theGuideIsALevelLineBehindTheSeries() {
        #expect(drawn(BrailleChart([ChartSeries([0, 0])], range: 0...1, guide: 0.75), 3, 2) == ["───", "⣀⣀⣀"])
        #expect(drawn(BrailleChart([ChartSeries([0, 1])], glyphs: .ascii), 4, 1) == ["..''"])
    }

    @Test func theExtentSpansAllValuesAndTheGuide() {
        #expect(BrailleChart([ChartSeries([3, nil, 7])], guide: 9).extent == 3...9)
        #expect(BrailleChart([ChartSeries([3, 3])]).extent == 2...4)
        #expect(BrailleChart([ChartSeries([nil, .nan])]).extent == nil)
    }
}
