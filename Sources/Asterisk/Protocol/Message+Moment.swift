package import Floor

extension Message {
    /// The field as a moment: seconds since 1970 with up to six decimals; nil where it is missing or none.
    package func moment(_ name: StaticString) -> Moment? {
        guard let value = self[name], (1...24).contains(value.count) else { return nil }
        var (microseconds, decimals, isFraction): (Int64, Int, Bool) = (0, 0, false)
        for byte in value {
            if byte == 0x2E && !isFraction {
                isFraction = true
            } else {
                guard byte &- 0x30 <= 9 else { return nil }
                if decimals == 6 { continue }
                microseconds = microseconds &* 10 &+ Int64(byte &- 0x30)
                if isFraction { decimals += 1 }
            }
        }
        for _ in decimals..<6 { microseconds = microseconds &* 10 }
        return Moment(microseconds: microseconds)
    }
}
