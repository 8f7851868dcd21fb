import Glibc

/// Walks the lines of a message, without their ends: CR LF or LF alone.
struct Lines {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func next() -> UnsafeRawBufferPointer? {
        guard position < bytes.count, let base = bytes.baseAddress else { return nil }
        let start = position
        let found = memchr(base + start, 0x0A, bytes.count - start)
        var end = found.map { UnsafeRawPointer($0) - base } ?? bytes.count
        position = end + 1
        while end > start && bytes[end - 1] == 0x0D { end -= 1 }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    }
}

extension UnsafeRawBufferPointer {
    /// What stands behind `name:` and its space; nil where the line is of another field.
    func value(of name: StaticString) -> UnsafeRawBufferPointer? {
        let length = name.utf8CodeUnitCount
        guard count > length, self[length] == 0x3A, let base = baseAddress else { return nil }
        guard memcmp(base, name.utf8Start, length) == 0 else { return nil }
        let start = length + 1 < count && self[length + 1] == 0x20 ? length + 2 : length + 1
        return UnsafeRawBufferPointer(rebasing: self[start...])
    }
}
