/// A control sequence: `CSI`, a private marker, parameters, intermediate bytes and a final byte (ECMA-48, 5.4).
struct ControlSequence: Equatable {
    /// Longer ones than this no terminal sends.
    static let limit = 64

    /// `<`, `=`, `>` or `?` before the parameters.
    var marker: UInt8?
    /// Each parameter with its sub-parameters (`:`); an omitted one is 0.
    var parameters: [[Int]]
    var intermediates: [UInt8]
    var final: UInt8

    /// The parameter at an index, or a default when it is missing or 0.
    func parameter(_ index: Int, default value: Int = 0) -> Int {
        guard index < parameters.count, let given = parameters[index].first, given != 0 else { return value }
        return given
    }
}

extension ControlSequence {
    /// Parses the bytes between `ESC [` and the final byte.
    init(body: ArraySlice<UInt8>, final: UInt8) {
        var rest = body
        marker = nil
        if let first = rest.first, (0x3C...0x3F).contains(first) {
            marker = first
            rest = rest.dropFirst()
        }
        let numbers = rest.prefix { (0x30...0x3F).contains($0) }
        intermediates = Array(rest[numbers.endIndex...])
        parameters = numbers.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { field in
            field.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(Self.number)
        }
        self.final = final
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { value, digit in
            (0x30...0x39).contains(digit) ? min(value * 10 + Int(digit & 0x0F), 9_999_999) : value
        }
    }
}
