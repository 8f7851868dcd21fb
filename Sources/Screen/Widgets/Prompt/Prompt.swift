/// A label and the text being typed behind it. Long text scrolls sideways so that the cursor stays in sight.
package struct Prompt: Widget {
    private let label: Line
    private let field: TextField
    private let placeholder: String

    /// The placeholder shows, faintly, while nothing is typed.
    package init(_ label: Line, field: TextField, placeholder: String = "") {
        self.label = label
        self.field = field
        self.placeholder = placeholder
    }

    /// The cell under the cursor when drawn in `area`, for terminals that show their own; nil if there is no room for it.
    package func cursor(in area: Rect, width: Width = .standard) -> Point? {
        let room = room(in: area, width: width)
        guard !room.isEmpty else { return nil }
        let before = width.columns(of: String(field.beforeCursor))
        return Point(x: room.x + before - scroll(before: before, room: room.width), y: room.y)
    }

    /// Draws the prompt into the first row of `area`, the cell under the cursor reversed.
    package func draw(into picture: inout CellBuffer, in area: Rect) {
        label.draw(into: &picture, in: area.top(1))
        let room = room(in: area, width: picture.width)
        guard !room.isEmpty, let cursor = cursor(in: area, width: picture.width) else { return }
        if field.text.isEmpty {
            picture.put(placeholder, x: room.x, y: room.y, style: Style(.faint), width: room.width)
        } else {
            drawText(into: &picture, in: room)
        }
        let columns = picture.isWide(cursor.x, cursor.y) ? 2 : 1
        let under = Rect(x: cursor.x, y: cursor.y, width: columns, height: 1).intersection(room)
        picture.restyle(under, adding: .reverse)
    }

    /// Leaves out whole characters at the left until the cursor has a place.
    private func drawText(into picture: inout CellBuffer, in room: Rect) {
        let before = picture.width.columns(of: String(field.beforeCursor))
        var hidden = scroll(before: before, room: room.width)
        var rest = field.text[...]
        while hidden > 0, let first = rest.first {
            hidden -= picture.width.columns(of: String(first))
            rest = rest.dropFirst()
        }
        picture.put(rest, x: room.x - min(0, hidden), y: room.y, width: room.width + min(0, hidden), clip: .cut)
    }

    private func room(in area: Rect, width: Width) -> Rect {
        area.top(1).inset(left: label.columns(width))
    }

    private func scroll(before: Int, room: Int) -> Int {
        // Two columns, because a wide character may stand under the cursor.
        max(0, before - max(0, room - 2))
    }
}
