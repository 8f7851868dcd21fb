/// The data fields of one record: what stands behind the event name.
///
/// Found again on every look instead of being listed: most records are asked for two of them.
struct Fields {
    let bytes: UnsafeRawBufferPointer
    let count: Int

    /// - Parameter bytes: everything behind the pipe that follows the event name; nil where there was no such pipe.
    @inline(__always)
    init(_ bytes: UnsafeRawBufferPointer?) {
        self.bytes = bytes ?? UnsafeRawBufferPointer(start: nil, count: 0)
        guard let bytes else {
            count = 0
            return
        }
        var pipes = 1
        for byte in bytes where byte == pipe { pipes &+= 1 }
        count = pipes
    }

    /// The field at a place from the front; nil where there is none.
    @inline(__always)
    subscript(index: Int) -> UnsafeRawBufferPointer? {
        guard index >= 0 && index < count else { return nil }
        var start = 0
        var passed = 0
        while passed < index {
            if bytes[start] == pipe { passed &+= 1 }
            start &+= 1
        }
        var end = start
        while end < bytes.count && bytes[end] != pipe { end &+= 1 }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    }

    /// The field at a place from the back, 1 for the last.
    @inline(__always)
    func fromEnd(_ place: Int) -> UnsafeRawBufferPointer? { self[count &- place] }
}

let pipe: UInt8 = 0x7C

/// What a field that should be a whole number holds.
enum Number {
    case value(Int64)
    case missing
    case malformed

    /// Reads an optional sign and up to 12 digits.
    @inline(__always)
    init(_ field: UnsafeRawBufferPointer?) {
        guard let field, !field.isEmpty else {
            self = .missing
            return
        }
        let isNegative = field[0] == 0x2D
        var value: Int64 = 0
        var index = isNegative || field[0] == 0x2B ? 1 : 0
        let digits = field.count - index
        guard digits > 0 && digits <= 12 else {
            self = .malformed
            return
        }
        while index < field.count {
            let digit = field[index] &- 0x30
            guard digit <= 9 else {
                self = .malformed
                return
            }
            value = value &* 10 &+ Int64(digit)
            index &+= 1
        }
        self = .value(isNegative ? -value : value)
    }
}
