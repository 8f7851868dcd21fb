extension Table {
    func drawHeader(_ layout: TableLayout, into picture: inout CellBuffer, in area: Rect) {
        guard !area.isEmpty else { return }
        for slot in layout.slots {
            let place = Rect(x: area.x + slot.x, y: area.y, width: slot.width, height: 1)
            drawTitle(of: slot.column, into: &picture, in: place)
        }
    }

    /// The sort mark stands where the title begins to run out: after a leading title, before a trailing one.
    private func drawTitle(of column: Int, into picture: inout CellBuffer, in place: Rect) {
        let (title, alignment) = (columns[column].title, columns[column].alignment)
        guard let sort, sort.column == column else {
            return Line(title, Style(.header), alignment: alignment).draw(into: &picture, in: place)
        }
        let words = place.width > 1 ? place.inset(right: 1) : place.left(0)
        let used = min(picture.width.columns(of: title), words.width)
        Line(title, Style(.header), alignment: alignment).draw(into: &picture, in: words)
        let end = words.x + alignment.offset(of: used, in: words.width) + used
        let mark = sort.isDescending ? glyphs.signs.descending : glyphs.signs.ascending
        if end < place.maxX { picture.set(mark, x: end, y: place.y, style: Style(.accent)) }
    }
}
