/// A rectangle of cells. Its far edges are exclusive and saturate, so no rectangle can trap.
package struct Rect: Hashable, Sendable {
    /// The first column.
    package let x: Int
    /// The first row.
    package let y: Int
    /// Columns, never negative.
    package let width: Int
    /// Rows, never negative.
    package let height: Int

    /// A rectangle from its top left cell; negative measures become 0.
    package init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, min(width, Int.max.saturatingSubtract(max(0, x))))
        self.height = max(0, min(height, Int.max.saturatingSubtract(max(0, y))))
    }

    /// The rectangle of this size at the origin.
    package init(_ size: Size) {
        self.init(x: 0, y: 0, width: size.width, height: size.height)
    }

    /// Its columns and rows.
    package var size: Size { Size(width: width, height: height) }
    /// Its top left cell.
    package var origin: Point { Point(x: x, y: y) }
    /// Whether there is no cell inside.
    package var isEmpty: Bool { width == 0 || height == 0 }

    /// The first column right of the rectangle.
    package var maxX: Int { x.saturatingAdd(width) }

    /// The first row below the rectangle.
    package var maxY: Int { y.saturatingAdd(height) }

    /// The columns inside.
    package var columnRange: Range<Int> { x..<maxX }

    /// The rows inside.
    package var rowRange: Range<Int> { y..<maxY }

    /// Whether the cell at `point` lies inside.
    package func contains(_ point: Point) -> Bool {
        columnRange.contains(point.x) && rowRange.contains(point.y)
    }
}
