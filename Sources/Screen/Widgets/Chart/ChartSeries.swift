/// One line of a chart: values at even distances, nil where none is known.
package struct ChartSeries: Hashable, Sendable {
    /// The values, oldest first.
    package var values: [Double?]
    /// The look of the line.
    package var style: Style

    /// A line of values, oldest first.
    package init(_ values: [Double?], style: Style = Style(.series1)) {
        self.values = values
        self.style = style
    }
}
