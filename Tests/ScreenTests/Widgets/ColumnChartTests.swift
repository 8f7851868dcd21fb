import Screen
import Testing

@Suite struct ColumnChartTests {
    @Test func columnsRiseFromTheBottomInEighths() {
        var picture = CellBuffer(size: Size(width: 4, height: 2))
        ColumnChart([0, 4, 12, 16], range: 0...16).draw(into: &picture, in: picture.bounds)
        #expect(picture.lines == ["  ▄█", " ▄██"])
    }

    @Test func wideColumnsStandApartAndMissingOnesAreGaps() {
        var picture = CellBuffer(size: Size(width: 9, height: 1))
        ColumnChart([1, nil, 1], range: 0...1).draw(into: &picture, in: picture.bounds)
        #expect(picture.lines == ["██    ██ "])
    }

    @Test func theLeastThatIsNotNothingCanBeSeen() {
        var picture = CellBuffer(size: Size(width: 2, height: 1))
        ColumnChart([0, 0.001], range: 0...1).draw(into: &picture, in: picture.bounds)
        #expect(picture.lines == [" ▁"])
    }

    @Test func linesThatShareACellBothShow() {
        var picture = CellBuffer(size: Size(width: 1, height: 1))
        let lines = [ChartSeries([0, 0], style: Style(.series1)), ChartSeries([1, 1], style: Style(.series2))]
        BrailleChart(lines, range: 0...1).draw(into: &picture, in: picture.bounds)
        #expect(picture[0, 0] == Cell("⣉", Style(.series2)))
    }

    @Test func aLineThatCrossesAColumnLeavesItBehind() {
        var picture = CellBuffer(size: Size(width: 4, height: 2))
        ColumnChart([1, 1, 1, 1], range: 0...1).draw(into: &picture, in: picture.bounds)
        BrailleChart([ChartSeries([0.5, 0.5], style: Style(.series1))], range: 0...1)
            .draw(into: &picture, in: picture.bounds)
        #expect(picture.cells.allSatisfy { $0.style.ground == .bar })
        #expect(picture.cells.contains { $0.style.ink == .series1 })
    }
}
