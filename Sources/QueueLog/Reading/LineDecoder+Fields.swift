import Floor

/// Numbers and lengths of time in a record's fields.
extension LineDecoder {
    @inline(__always)
    func call(_ parts: Parts) -> CallID { register.calls.call(parts.call) }

    mutating func wait(_ field: UnsafeRawBufferPointer?) -> Elapsed? {
        number(field).map { Elapsed(seconds: $0) }
    }

    mutating func milliseconds(_ field: UnsafeRawBufferPointer?) -> Elapsed {
        number(field).map { Elapsed(milliseconds: $0) } ?? .zero
    }

    @inline(__always)
    mutating func number(_ field: UnsafeRawBufferPointer?) -> Int64? {
        switch Number(field) {
        case .value(let value):
            if value < 0 { note(.numberNegative) }
            return value
        case .missing: return nil
        case .malformed:
            note(.fieldNotANumber)
            return nil
        }
    }
}
