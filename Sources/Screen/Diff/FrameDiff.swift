/// What has to be drawn to turn one picture on the screen into the next: runs of cells, row by row, left to right.
package struct FrameDiff: Equatable, Sendable {
    /// Neighbouring cells of one row that are drawn together.
    package struct Run: Equatable, Sendable {
        /// The row, counted from 0 at the top.
        package let row: Int
        /// The columns to draw; never empty, and whole glyphs only.
        package let columns: Range<Int>

        /// A run of some columns of a row.
        package init(row: Int, columns: Range<Int>) {
            self.row = row
            self.columns = columns
        }
    }

    /// What to draw, row by row, left to right.
    package private(set) var runs: [Run] = []

    /// Whether the two pictures look the same.
    package var isEmpty: Bool { runs.isEmpty }

    /// No difference yet; `update` fills it and keeps its memory from frame to frame.
    package init() {}

    /// The runs of `new` that differ from `old`. Every row is one run if the sizes differ.
    package init(from old: CellBuffer, to new: CellBuffer, joiningGaps gap: Int = defaultGap) {
        update(from: old, to: new, joiningGaps: gap)
    }

    /// Moving a terminal's cursor costs some six bytes, so writing up to this many unchanged cells is as cheap.
    package static let defaultGap = 4

    /// Works the difference out anew. Runs at most `gap` unchanged cells apart are joined; no wide glyph is split.
    package mutating func update(from old: CellBuffer, to new: CellBuffer, joiningGaps gap: Int = defaultGap) {
        runs.removeAll(keepingCapacity: true)
        guard old.size == new.size else {
            guard !new.size.isEmpty else { return }
            for row in 0..<new.size.height { runs.append(Run(row: row, columns: 0..<new.size.width)) }
            return
        }
        let comparison = Comparison(old: old, new: new)
        for row in 0..<new.size.height {
            var column = 0
            while let start = comparison.firstChange(row: row, from: column) {
                let end = comparison.endOfChanges(row: row, from: start, joiningGaps: max(0, gap))
                runs.append(Run(row: row, columns: start..<end))
                column = end
            }
        }
    }
}
