import Screen

/// What the probe shows: how many inputs came, the last of them, and a body that changes everywhere at once.
struct ProbePicture {
    var count = 0
    var last = "-"
    /// Each turn changes every cell of the body.
    var turn: UInt8 = 0
    var showsCursor = false

    func drawn(at size: Size) -> CellBuffer {
        var buffer = CellBuffer(size: size)
        for row in 2..<max(2, size.height) {
            let digit = Unicode.Scalar(UInt8(ascii: "0") + UInt8((Int(turn) + row) % 10))
            let style = Style(Role.allCases[row % Role.allCases.count], row % 3 == 0 ? .bold : [])
            buffer.fill(Rect(x: 0, y: row, width: size.width, height: 1), style: style, glyph: digit)
        }
        buffer.put("count \(count) size \(size.width)x\(size.height)", x: 0, y: 0, style: Style(.heading))
        buffer.put("last \(last) 客服中心 王芳 é │ ▁▂▅█", x: 0, y: 1, style: Style(.warning, on: .selection))
        return buffer
    }
}
