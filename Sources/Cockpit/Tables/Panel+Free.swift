import Screen

extension Panel {
    /// A panel that is no table: it has rows or tiles to choose from, but no columns to sort by.
    init(
        id: ID, move: @escaping @Sendable (inout Cockpit, Int) -> Void,
        scroll: @escaping @Sendable (inout Cockpit, _ height: Int) -> Void,
        point: @escaping @Sendable (inout Cockpit, Mouse, Rect) -> Void,
        draw: @escaping @Sendable (Cockpit, inout CellBuffer, Rect) -> Void,
        open: @escaping @Sendable (Cockpit) -> Place?
    ) {
        self.id = id
        columnCount = 0
        self.move = move
        self.scroll = scroll
        sortNext = { _, _ in }
        reverse = { _ in }
        self.point = point
        self.draw = draw
        self.open = open
    }
}
