/// One scalar at the front of a byte stream, decoded strictly: no overlong forms, no surrogates.
enum UTF8Scalar: Equatable {
    case valid(Unicode.Scalar, length: Int)
    case unfinished
    case invalid

    init(reading bytes: ArraySlice<UInt8>) {
        guard let first = bytes.first, let length = Self.length(of: first) else {
            self = .invalid
            return
        }
        let sequence = bytes.prefix(length)
        guard sequence.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else {
            self = .invalid
            return
        }
        guard sequence.count == length else {
            self = .unfinished
            return
        }
        self = Self.decoded(sequence, first: first)
    }

    private static func decoded(_ sequence: ArraySlice<UInt8>, first: UInt8) -> UTF8Scalar {
        let length = sequence.count
        let head = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
        let value = sequence.dropFirst().reduce(head) { $0 << 6 | UInt32($1 & 0x3F) }
        let smallest: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
        guard value >= smallest[length], let scalar = Unicode.Scalar(value) else { return .invalid }
        return .valid(scalar, length: length)
    }

    private static func length(of first: UInt8) -> Int? {
        switch first {
        case 0..<0x80: 1
        case 0xC2..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF5: 4
        default: nil
        }
    }
}
