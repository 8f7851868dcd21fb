import Floor

/// One message of the manager interface: lines of `Name: value`, ended by an empty line.
///
/// A view of the reader's bytes, good only while the reader hands it out. Looking up a field walks the lines and
/// allocates nothing.
package struct Message {
    /// What the first line says the message is.
    package enum Kind: Hashable, Sendable {
        case event(EventKind)
        /// The answer to an action.
        case response(isSuccess: Bool)
        /// Neither: nothing that this program wants.
        case other
    }

    /// The lines, with 16 readable bytes behind their end.
    let bytes: UnsafeRawBufferPointer
    package let kind: Kind

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        kind = Self.kind(of: bytes)
    }

    /// The value of the first field of that name; nil where there is none.
    package subscript(name: StaticString) -> UnsafeRawBufferPointer? {
        var lines = Lines(bytes)
        while let line = lines.next() {
            if let value = line.value(of: name) { return value }
        }
        return nil
    }

    /// The field as text, with bytes that are no UTF-8 escaped; nil where it is missing or empty.
    package func text(_ name: StaticString) -> String? {
        guard let value = self[name], !value.isEmpty else { return nil }
        return String(escapingInvalidUTF8: value)
    }

    /// The field as a whole number; nil where it is missing or none.
    package func number(_ name: StaticString) -> Int64? { self[name].flatMap(Self.number) }

    private static func kind(of bytes: UnsafeRawBufferPointer) -> Kind {
        var lines = Lines(bytes)
        guard let first = lines.next() else { return .other }
        if let name = first.value(of: "Event") { return .event(EventKind(name)) }
        guard let response = first.value(of: "Response") else { return .other }
        return .response(isSuccess: response.elementsEqual("Success".utf8))
    }

    private static func number(_ digits: UnsafeRawBufferPointer) -> Int64? {
        let isNegative = digits.first == 0x2D
        let start = isNegative ? 1 : 0
        guard digits.count > start, digits.count <= 18 else { return nil }
        var value: Int64 = 0
        for index in start..<digits.count {
            let digit = digits[index] &- 0x30
            guard digit <= 9 else { return nil }
            value = value * 10 + Int64(digit)
        }
        return isNegative ? -value : value
    }
}
