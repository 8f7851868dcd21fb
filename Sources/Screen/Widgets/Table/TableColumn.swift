/// One column of a table.
package struct TableColumn: Hashable, Sendable {
    /// What the header says.
    package let title: String
    /// From the least useful width to the most useful one, in columns of the screen.
    package let width: ClosedRange<Int>
    /// Where titles and cells stand.
    package let alignment: Alignment
    /// Where the room is short, columns go in ascending order of this; nil stays to the last.
    package let dropOrder: Int?

    /// A column between two widths.
    package init(_ title: String, width: ClosedRange<Int>, alignment: Alignment = .leading, dropOrder: Int? = nil) {
        self.title = title
        self.width = max(0, width.lowerBound)...max(0, width.upperBound)
        self.alignment = alignment
        self.dropOrder = dropOrder
    }

    /// A column of one width.
    package init(_ title: String, width: Int, alignment: Alignment = .leading, dropOrder: Int? = nil) {
        self.init(title, width: width...width, alignment: alignment, dropOrder: dropOrder)
    }
}
