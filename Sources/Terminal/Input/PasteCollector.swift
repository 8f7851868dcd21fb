/// Collects a bracketed paste until its end mark: bounded, and cleaned of everything that could act as a key.
struct PasteCollector {
    /// Bytes that are kept; the rest of a longer paste is read and dropped.
    static let limit = 64 * 1_024

    private static let end: [UInt8] = [Byte.escape] + Array("[201~".utf8)
    private var bytes: [UInt8] = []

    /// Takes bytes from the front; true when the end mark was among them. What may be the start of the end mark is left
    /// standing until the rest of it is there.
    mutating func collect(from rest: inout ArraySlice<UInt8>) -> Bool {
        while let byte = rest.first {
            if byte == Byte.escape {
                let front = rest.prefix(Self.end.count)
                if front.elementsEqual(Self.end) {
                    rest = rest.dropFirst(Self.end.count)
                    return true
                }
                if Self.end.starts(with: front) { return false }
            }
            if bytes.count < Self.limit { bytes.append(byte) }
            rest = rest.dropFirst()
        }
        return false
    }

    /// The paste as text: lines end in `\n`, tabs stay, other control characters are gone, broken UTF-8 is marked U+FFFD.
    var text: String {
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\r": scalars.append("\n")
            case "\n": if previous != "\r" { scalars.append("\n") }
            case "\t": scalars.append("\t")
            default: if scalar.properties.generalCategory != .control { scalars.append(scalar) }
            }
            previous = scalar
        }
        return String(scalars)
    }
}
