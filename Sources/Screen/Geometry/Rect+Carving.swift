/// Cutting smaller rectangles out of a larger one. No piece ever leaves the whole.
extension Rect {
    /// The part shared with `other`; empty where they do not meet.
    package func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Rect(
            x: left, y: top,
            width: min(maxX, other.maxX).saturatingSubtract(left),
            height: min(maxY, other.maxY).saturatingSubtract(top))
    }

    /// The rectangle without a margin of `columns` at its left and right and `rows` at its top and bottom.
    /// A margin too large for it leaves an empty rectangle inside.
    package func inset(columns: Int = 0, rows: Int = 0) -> Rect {
        inset(left: columns, top: rows, right: columns, bottom: rows)
    }

    /// The rectangle without `margin` cells at every side.
    package func inset(_ margin: Int) -> Rect {
        inset(columns: margin, rows: margin)
    }

    /// The rectangle without the four margins; negative margins count as 0.
    package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
        let (left, right) = (left.clamped(to: 0...width), right.clamped(to: 0...width))
        let (top, bottom) = (top.clamped(to: 0...height), bottom.clamped(to: 0...height))
        return Rect(x: x + left, y: y + top, width: width - left - right, height: height - top - bottom)
    }

    /// Row `index` of the rectangle, counted from its top; empty if there is no such row.
    package func row(_ index: Int) -> Rect {
        guard (0..<height).contains(index) else { return Rect(x: x, y: y, width: 0, height: 0) }
        return Rect(x: x, y: y + index, width: width, height: 1)
    }

    /// The first `count` rows.
    package func top(_ count: Int) -> Rect {
        Rect(x: x, y: y, width: width, height: count.clamped(to: 0...height))
    }

    /// The last `count` rows.
    package func bottom(_ count: Int) -> Rect {
        let count = count.clamped(to: 0...height)
        return Rect(x: x, y: maxY - count, width: width, height: count)
    }

    /// The first `count` columns.
    package func left(_ count: Int) -> Rect {
        Rect(x: x, y: y, width: count.clamped(to: 0...width), height: height)
    }

    /// The last `count` columns.
    package func right(_ count: Int) -> Rect {
        let count = count.clamped(to: 0...width)
        return Rect(x: maxX - count, y: y, width: count, height: height)
    }

    /// A rectangle of the wished size in the middle, cut down to what there is.
    package func centred(_ wish: Size) -> Rect {
        let (width, height) = (min(wish.width, width), min(wish.height, height))
        return Rect(
            x: x + (self.width - width) / 2, y: y + (self.height - height) / 2, width: width, height: height)
    }
}
