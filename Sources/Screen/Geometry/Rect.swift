/// A rectangle of cells. Its far edges are exclusive and saturate, so no rectangle can trap.
package struct Rect: Hashable, Sendable {
    package let x: Int
    package let y: Int
    package let width: Int
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

    package var size: Size { Size(width: width, height: height) }
    package var origin: Point { Point(x: x, y: y) }
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
