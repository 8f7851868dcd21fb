extension Rect {
    /// The rectangle cut into columns from left to right, one for each track, with `gap` columns between them.
    /// A track that finds no room gets an empty rectangle.
    package func columns(_ tracks: [Track], gap: Int = 0) -> [Rect] {
        place(Track.lengths(of: tracks, in: width, gap: gap), gap: gap).map { offset, length in
            Rect(x: x + offset, y: y, width: length, height: height)
        }
    }

    /// The rectangle cut into rows from top to bottom, one for each track, with `gap` rows between them.
    /// A track that finds no room gets an empty rectangle.
    package func rows(_ tracks: [Track], gap: Int = 0) -> [Rect] {
        place(Track.lengths(of: tracks, in: height, gap: gap), gap: gap).map { offset, length in
            Rect(x: x, y: y + offset, width: width, height: length)
        }
    }

    private func place(_ lengths: [Int], gap: Int) -> [(offset: Int, length: Int)] {
        var next = 0
        var end = 0
        return lengths.map { length in
            guard length > 0 else { return (end, 0) }
            let offset = next
            end = offset + length
            next = end + max(0, gap)
            return (offset, length)
        }
    }
}
