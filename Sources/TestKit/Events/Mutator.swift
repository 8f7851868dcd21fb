/// Spoils a text file the way disks, editors, crashes and enemies do; the same seed spoils it the same way.
package struct Mutator {
    private var generator: SeededGenerator
    private let separator: UInt8

    /// - Parameter separator: what stands between the fields of a line.
    package init(seed: UInt64, separator: UInt8) {
        generator = SeededGenerator(seed: seed)
        self.separator = separator
    }

    /// The file with one to six things wrong with it.
    package mutating func spoil(_ bytes: [UInt8]) -> [UInt8] {
        (0..<Int.random(in: 1...6, using: &generator)).reduce(bytes) { spoiled, _ in spoiledOnce(spoiled) }
    }

    private mutating func spoiledOnce(_ bytes: [UInt8]) -> [UInt8] {
        guard !bytes.isEmpty else { return [0x0A] }
        return switch Int.random(in: 0..<10, using: &generator) {
        case 0: flippingBits(bytes)
        case 1: Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &generator)))
        case 2: removingPiece(bytes)
        case 3: insertingNoise(bytes)
        case 4: inserting(Self.numbers.randomElement(using: &generator) ?? "", into: bytes)
        case 5: inserting(Self.words.randomElement(using: &generator) ?? "", into: bytes)
        case 6: changingLines(bytes) { $0.shuffle(using: &$1) }
        case 7: changingLines(bytes) { lines, generator in lines += lines.shuffled(using: &generator).prefix(2) }
        case 8: changingLines(bytes) { $0.remove(at: Int.random(in: 0..<$0.count, using: &$1)) }
        default: doublingField(bytes)
        }
    }

    private static let numbers = [
        "0", "-1", "9223372036854775807", "-9223372036854775808", "99999999999", "1e308", "00000000000000001", "0x7f",
        "999999999999", "4294967296", "nan", "1.5",
    ]
    private static let words = [
        "\u{FEFF}", "\r\n", "\n\n", "\0\0\0", "王芳", "👩‍💻", "\u{1B}[2J", "\u{202E}", "*", "&a", "[", "{", ": ", "- ", "'",
        "\t", "||||", "NONE", "e\u{301}\u{301}",
    ]

    // MARK: Bytes

    private mutating func place(in bytes: [UInt8]) -> Int { Int.random(in: 0..<bytes.count, using: &generator) }

    private mutating func flippingBits(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...3 { bytes[place(in: bytes)] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
        return bytes
    }

    private mutating func removingPiece(_ bytes: [UInt8]) -> [UInt8] {
        let start = place(in: bytes)
        let end = min(bytes.count, start + Int.random(in: 1...40, using: &generator))
        return Array(bytes[..<start] + bytes[end...])
    }

    private mutating func insertingNoise(_ bytes: [UInt8]) -> [UInt8] {
        let noise = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
            UInt8.random(in: 0...255, using: &generator)
        }
        let place = place(in: bytes)
        return Array(bytes[..<place] + noise + bytes[place...])
    }

    private mutating func inserting(_ text: String, into bytes: [UInt8]) -> [UInt8] {
        let fields = bytes.indices.filter { bytes[$0] == separator }
        let place = fields.randomElement(using: &generator).map { $0 + 1 } ?? place(in: bytes)
        // In place of what the field begins with, or before it.
        let end = generator.oneIn(2) ? min(bytes.count, place + text.utf8.count) : place
        return Array(bytes[..<place] + Array(text.utf8) + bytes[end...])
    }

    private mutating func doublingField(_ bytes: [UInt8]) -> [UInt8] {
        let start = place(in: bytes)
        let end = bytes[start...].firstIndex(of: separator).map { $0 + 1 } ?? bytes.count
        return Array(bytes[..<end] + bytes[start..<end] + bytes[end...])
    }

    private mutating func changingLines(
        _ bytes: [UInt8], _ change: (inout [ArraySlice<UInt8>], inout SeededGenerator) -> Void
    ) -> [UInt8] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        change(&lines, &generator)
        return Array(lines.joined(separator: [0x0A]))
    }
}
