import Screen

/// One screen of the cockpit: what stands between the figures at the top and the keys at the bottom.
protocol ScreenView {
    init(_ cockpit: Cockpit)

    /// The tables that can have the focus, and where they stand, in the order of the tab key.
    func panels(in body: Rect) -> [(panel: Panel, area: Rect)]
    func draw(into picture: inout CellBuffer, in body: Rect)
}

extension Cockpit {
    /// The screen that is shown.
    var screen: any ScreenView {
        switch trail.here {
        case .floor: FloorScreen(self)
        case .queue: FloorScreen(self)
        case .agent: FloorScreen(self)
        }
    }
}
