extension CellBuffer {
    /// Takes the runs of `diff` over from `new`, as a terminal would; pictures of another size are taken over whole.
    package mutating func apply(_ diff: FrameDiff, from new: CellBuffer) {
        guard size == new.size else {
            self = new
            return
        }
        for run in diff.runs {
            for column in run.columns {
                let index = run.row * size.width + column
                var cell = new.cells[index]
                if cell.isCluster { cell.glyph = clusters.glyph(for: new.text(of: cell)) }
                cells[index] = cell
            }
        }
    }
}
