/// A cell's place: column `x` and row `y`, both counted from 0 at the top left.
package struct Point: Hashable, Sendable {
    /// Columns from the left.
    package var x: Int
    /// Rows from the top.
    package var y: Int

    /// The place in column `x` of row `y`.
    package init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }
}
