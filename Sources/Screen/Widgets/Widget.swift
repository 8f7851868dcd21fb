/// A value that can draw itself. It writes inside `area` only, whatever the size of the area, and keeps no state of its own.
package protocol Widget {
    func draw(into picture: inout CellBuffer, in area: Rect)
}
