package import Floor

/// Where "go to" leads: `09:30`, `9:30:15`, `45%`, or seconds since 1970.
package enum GoTo {
    static func parse(_ text: String, _ scene: Scene) -> Effect.Transport? {
        let text = text.trimmingSpaces
        if text.hasSuffix("%"), let percent = Double(text.dropLast()), (0...100).contains(percent) {
            return .seekFraction(percent / 100)
        }
        if let moment = moment(text, on: scene.clock, offset: scene.offset) { return .seek(moment) }
        return nil
    }

    /// A time of the clock on the day shown, or seconds since 1970.
    package static func moment(_ text: String, on day: Moment, offset: Elapsed) -> Moment? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.allSatisfy(\.isDigits) else { return nil }
        // Eleven digits reach as far as a log's own time stamps.
        if parts.count == 1, text.count <= 11, let seconds = Int64(text), seconds > 100_000 {
            return Moment(seconds: seconds)
        }
        let numbers = parts.compactMap { $0.count <= 2 ? Int64($0) : nil }
        guard (2...3).contains(parts.count), numbers.count == parts.count, numbers[0] < 24,
            numbers[1...].allSatisfy({ (0..<60).contains($0) })
        else { return nil }
        let seconds = numbers[0] * 3_600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
        return day.slotStart(.hours(24), offset: offset) + .seconds(seconds)
    }
}

extension Substring {
    /// Whether it is made of the digits 0 to 9, one at least: no sign, no full-width digit.
    fileprivate var isDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

extension String {
    /// The text without spaces at its ends.
    var trimmingSpaces: String {
        let trimmed = drop { $0 == " " }
        return String(trimmed.reversed().drop { $0 == " " }.reversed())
    }
}
