package import Screen

/// What a terminal of xterm's kind shows once it has read some bytes: as much of one as a program that draws cells needs.
package struct TerminalPicture {
    /// A place on the screen: its text (empty for the right half of a wide glyph) and how it looks.
    package struct Place: Hashable, Sendable {
        package var text: String
        package var attributes: Attributes
    }

    package let size: Size
    package private(set) var places: [Place]
    /// Where the cursor stands.
    package internal(set) var cursor = Point(x: 0, y: 0)
    /// Sequences that this terminal does not know, for the test to complain about.
    package internal(set) var unknown: [String] = []

    var pen = Attributes()
    var wraps = true
    var wrapIsDue = false
    /// Where the last glyph was written, for marks that follow it.
    private var lastWritten = 0
    var unread: [UInt8] = []

    /// An empty screen.
    package init(size: Size) {
        self.size = size
        places = Array(repeating: Place(text: " ", attributes: Attributes()), count: size.width * size.height)
    }

    /// The rows as text.
    package var lines: [String] {
        (0..<size.height).map { row in (0..<size.width).map { self[$0, row].text }.joined() }
    }

    /// The place in column `x` of row `y`, which must exist.
    package subscript(x: Int, y: Int) -> Place {
        places[y * size.width + x]
    }
}

extension TerminalPicture {
    /// Writes one scalar at the cursor, or adds a mark to what stands before it.
    mutating func write(_ scalar: Unicode.Scalar) {
        let columns = Width.standard.columns(of: scalar)
        guard columns > 0 else {
            append(scalar)
            return
        }
        if wraps, wrapIsDue || cursor.x + columns > size.width { breakLine() }
        put(String(scalar), at: cursor.x)
        lastWritten = cursor.y * size.width + cursor.x
        if columns == 2, cursor.x + 1 < size.width { put("", at: cursor.x + 1) }
        let next = cursor.x + columns
        wrapIsDue = wraps && next >= size.width
        cursor.x = min(next, size.width - 1)
    }

    /// Blanks columns of the cursor's row in the ground of the pen, as terminals with "back colour erase" do.
    mutating func blank(_ columns: Range<Int>, row: Int? = nil) {
        let row = row ?? cursor.y
        for column in columns.clamped(to: 0..<size.width) {
            healHalves(column, row)
            places[row * size.width + column] = Place(text: " ", attributes: Attributes(ground: pen.ground))
        }
    }

    /// Moves the rest of the cursor's row: to the right for a positive count, else to the left.
    mutating func shift(by count: Int) {
        let base = cursor.y * size.width
        let old = Array(places[base..<base + size.width])
        let blank = Place(text: " ", attributes: Attributes(ground: pen.ground))
        for column in cursor.x..<size.width {
            let source = column - count
            places[base + column] = (cursor.x..<size.width).contains(source) ? old[source] : blank
        }
    }

    mutating func move(toColumn x: Int, row y: Int) {
        cursor = Point(x: max(0, min(x, size.width - 1)), y: max(0, min(y, size.height - 1)))
        wrapIsDue = false
    }

    private mutating func breakLine() {
        move(toColumn: 0, row: cursor.y + 1)
    }

    private mutating func put(_ text: String, at column: Int) {
        if !text.isEmpty { healHalves(column, cursor.y) }
        places[cursor.y * size.width + column] = Place(text: text, attributes: pen)
    }

    private mutating func append(_ mark: Unicode.Scalar) {
        places[lastWritten].text.unicodeScalars.append(mark)
    }

    /// Whoever writes over one half of a wide glyph leaves a blank in the other.
    private mutating func healHalves(_ column: Int, _ row: Int) {
        let index = row * size.width + column
        if places[index].text.isEmpty, column > 0 { places[index - 1].text = " " }
        if column + 1 < size.width, places[index + 1].text.isEmpty { places[index + 1].text = " " }
    }
}
