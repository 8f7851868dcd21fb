internal import Floor

/// Reads the first field of a line.
///
/// The file holds whole seconds since 1970; a fraction is read to the microsecond, as other writers add it.
enum TimeStamp {
    @inline(__always)
    static func read(_ field: UnsafeRawBufferPointer) -> Result<Moment, Fault> {
        // Ten digits, as every time has had since 2001.
        if field.count == 10, let start = field.baseAddress,
            let eight = eightDigits(start.loadUnaligned(as: UInt64.self))
        {
            let (ten, one) = (field[8] &- 0x30, field[9] &- 0x30)
            if ten <= 9 && one <= 9 {
                return .success(Moment(seconds: Int64(eight) &* 100 &+ Int64(ten) &* 10 &+ Int64(one)))
            }
        }
        return readSlowly(field)
    }

    private static func readSlowly(_ field: UnsafeRawBufferPointer) -> Result<Moment, Fault> {
        var seconds: Int64 = 0
        var index = 0
        while index < field.count {
            let digit = field[index] &- 0x30
            guard digit <= 9 else { return readRest(field, from: index, seconds) }
            if index >= 11 { return .failure(.outOfRange) }
            seconds = seconds &* 10 &+ Int64(digit)
            index &+= 1
        }
        return index == 0 ? .failure(.missing) : .success(Moment(seconds: seconds))
    }

    private static func readRest(_ field: UnsafeRawBufferPointer, from: Int, _ seconds: Int64) -> Result<Moment, Fault>
    {
        if field[from] == 0x2D && from == 0 { return .failure(.negative) }
        guard field[from] == 0x2E && from > 0 else { return .failure(.notANumber) }
        var microseconds: Int64 = 0
        var digits = 0
        for byte in field[(from + 1)...] {
            guard byte &- 0x30 <= 9 else { return .failure(.fractionMalformed) }
            if digits < 6 { microseconds = microseconds * 10 + Int64(byte &- 0x30) }
            digits += 1
        }
        guard digits > 0 else { return .failure(.fractionMalformed) }
        for _ in digits..<max(digits, 6) { microseconds *= 10 }
        return .success(Moment(microseconds: seconds * 1_000_000 + microseconds))
    }

    enum Fault: Error {
        case missing, notANumber, negative, outOfRange, fractionMalformed

        var check: Check {
            switch self {
            case .missing: .timeMissing
            case .notANumber: .timeNotANumber
            case .negative: .timeNegative
            case .outOfRange: .timeOutOfRange
            case .fractionMalformed: .timeFractionMalformed
            }
        }
    }
}
