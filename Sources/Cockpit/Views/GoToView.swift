import Screen

/// Asks where in the recording to go.
struct GoToView: Widget {
    let field: TextField
    let error: String?
    let look: Look

    func draw(into picture: inout CellBuffer, in area: Rect) {
        let width = 44
        let dialog = Dialog(
            title: look[.doGoTo],
            body: [
                Line(String(repeating: " ", count: width)),
                error.map { Line($0, Style(.warning, .bold)) } ?? Line(look[.goToExample], Style(.muted)),
            ],
            hints: [KeyHint("enter", look[.doGoTo]), KeyHint("esc", look[.close])], glyphs: look.glyphs)
        dialog.draw(into: &picture, in: area)
        let frame = dialog.frame(in: area)
        let label = Line(look[.goToLabel] + " ", Style(.muted))
        Prompt(label, field: field, placeholder: "09:30")
            .draw(into: &picture, in: frame.inset(columns: 3, rows: 2).row(0))
        picture.underlay(frame, ground: .raised)
    }
}
