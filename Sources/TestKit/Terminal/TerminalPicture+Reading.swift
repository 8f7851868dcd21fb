import Screen

extension TerminalPicture {
    /// Reads what a program has written. Sequences may be cut anywhere between two calls.
    package mutating func read(_ bytes: some Sequence<UInt8>) {
        unread += bytes
        var rest = unread[...]
        while let length = readOne(rest) { rest = rest.dropFirst(length) }
        unread = Array(rest)
    }

    /// Reads one character or sequence from the front and tells its length, or nil when it is not all there yet.
    private mutating func readOne(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first else { return nil }
        if first == 0x1B { return readEscape(bytes) }
        if first < 0x20 {
            control(first)
            return 1
        }
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard bytes.count >= length else { return nil }
        for scalar in String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars { write(scalar) }
        return length
    }

    private mutating func readEscape(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let next = bytes.dropFirst().first else { return nil }
        switch next {
        case UInt8(ascii: "["):
            guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else { return nil }
            sequence(String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self), final: bytes[end])
            return end - bytes.startIndex + 1
        case UInt8(ascii: "]"):
            let end = bytes.firstIndex(of: 0x07) ?? bytes.dropFirst(2).firstIndex(of: UInt8(ascii: "\\"))
            return end.map { $0 - bytes.startIndex + 1 }
        case UInt8(ascii: "("): return bytes.count >= 3 ? 3 : nil
        default: return 2
        }
    }

    private mutating func control(_ byte: UInt8) {
        switch byte {
        case 0x08: move(toColumn: cursor.x - 1, row: cursor.y)
        case 0x09: move(toColumn: (cursor.x / 8 + 1) * 8, row: cursor.y)
        case 0x0A: move(toColumn: cursor.x, row: cursor.y + 1)
        case 0x0D: move(toColumn: 0, row: cursor.y)
        default: break
        }
    }

    private mutating func sequence(_ parameters: String, final: UInt8) {
        let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        let first = numbers.first ?? 0
        let count = max(1, first)
        switch Character(Unicode.Scalar(final)) {
        case "A": move(toColumn: cursor.x, row: cursor.y - count)
        case "B": move(toColumn: cursor.x, row: cursor.y + count)
        case "C": move(toColumn: cursor.x + count, row: cursor.y)
        case "D": move(toColumn: cursor.x - count, row: cursor.y)
        case "G": move(toColumn: count - 1, row: cursor.y)
        case "d": move(toColumn: cursor.x, row: count - 1)
        case "H": move(toColumn: (numbers.count > 1 ? max(1, numbers[1]) : 1) - 1, row: count - 1)
        case "J": erase(first)
        case "K": blank(first == 1 ? 0..<cursor.x + 1 : cursor.x..<size.width)
        case "X": blank(cursor.x..<cursor.x + count)
        case "P": shift(by: -count)
        case "@": shift(by: count)
        case "b": repeatLast(count)
        case "m": pen.apply(numbers)
        case "h", "l": if parameters == "?7" { wraps = final == UInt8(ascii: "h") }
        case "t": break
        default: unknown.append("CSI \(parameters) \(Character(Unicode.Scalar(final)))")
        }
    }

    private mutating func erase(_ mode: Int) {
        if mode == 0 { blank(cursor.x..<size.width) }
        for row in (mode == 0 ? cursor.y + 1 : 0)..<max(size.height, cursor.y + 1) { blank(0..<size.width, row: row) }
    }

    private mutating func repeatLast(_ count: Int) {
        let column = wrapIsDue ? cursor.x : cursor.x - 1
        guard column >= 0, let scalar = self[column, cursor.y].text.unicodeScalars.first else { return }
        for _ in 0..<count { write(scalar) }
    }
}
