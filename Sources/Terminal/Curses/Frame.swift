import Screen

/// All that a terminal is to show.
struct Frame {
    var buffer: CellBuffer
    var theme: Theme
    /// Where the terminal's own cursor stands, if it is to be seen.
    var cursor: Point?
}
