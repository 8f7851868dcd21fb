/// One line of a chart: values at even distances, nil where none is known.
package struct ChartSeries: Hashable, Sendable {
    package var values: [Double?]
    package var style: Style

    package init(_ values: [Double?], style: Style = Style(.series1)) {
        self.values = values
        self.style = style
    }
}
