/// The data fields of one record: what stands behind the event name.
struct Fields {
    private let parts: Parts
    let count: Int

    @inline(__always)
    init(_ parts: Parts) {
        self.parts = parts
        count = max(0, parts.cuts.pipes &- 4)
    }

    /// Everything behind the pipe that follows the event name; empty where there is no such pipe.
    var bytes: UnsafeRawBufferPointer {
        count > 0 ? parts.range(parts.cuts[4] &+ 1, parts.end) : UnsafeRawBufferPointer(start: nil, count: 0)
    }

    /// The field at a place from the front, 0, 1 or 2; nil where there is none.
    @inline(__always)
    subscript(index: Int) -> UnsafeRawBufferPointer? {
        guard index < count else { return nil }
        let isLast = index == count &- 1
        return parts.range(parts.cuts[index &+ 4] &+ 1, isLast ? parts.end : parts.cuts[index &+ 5])
    }

    /// The field at a place from the back, 1 for the last.
    @inline(__always)
    func fromEnd(_ place: Int) -> UnsafeRawBufferPointer? {
        guard place <= count else { return nil }
        var end = parts.end
        var start = end
        for turn in 1...place {
            if turn > 1 { end = start &- 1 }
            start = end
            while start > 0 && parts.base.load(fromByteOffset: start &- 1, as: UInt8.self) != pipe { start &-= 1 }
        }
        return parts.range(start, end)
    }
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
