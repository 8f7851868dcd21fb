package import Floor

/// Times of day, lengths of time and whole numbers.
extension Entry {
    /// A time of day as `HH:MM` or `HH:MM:SS`, since midnight; hours beyond 24 lie on the next day.
    package func clock() throws(Mistake) -> Elapsed {
        let text = try text()
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ $0.first?.isWholeNumber ?? false }),
            let hours = Int64(parts[0]), let minutes = Int64(parts[1]), (0..<60).contains(minutes),
            let seconds = Double(parts.count > 2 ? parts[2] : "0"), (0..<60).contains(seconds), (0..<48).contains(hours)
        else { throw mistake("\"\(text)\" is no time of day", allowed: "\"00:00\"–\"47:59\", as in \"09:30\"") }
        return .minutes(hours * 60 + minutes) + Elapsed(microseconds: Int64((seconds * 1_000_000).rounded()))
    }

    /// A length of time in seconds, or in words: `90`, `90 s`, `40 min`, `1 h 30 min`.
    ///
    /// - Parameter bounds: in seconds.
    package func seconds(_ bounds: ClosedRange<Double>) throws(Mistake) -> Double {
        guard let seconds = Self.seconds(in: try text()), bounds.contains(seconds) else {
            throw mistake(
                "\"\(try text())\" is no length of time here",
                allowed:
                    "\(plain(bounds.lowerBound))–\(plain(bounds.upperBound)) seconds; also as 90 s, 40 min, 1 h 30 min")
        }
        return seconds
    }

    /// The same, to the microsecond.
    package func length(_ bounds: ClosedRange<Double>) throws(Mistake) -> Elapsed {
        Elapsed(microseconds: Int64((try seconds(bounds) * 1_000_000).rounded()))
    }

    private static func seconds(in text: String) -> Double? {
        if let seconds = Double(text) { return seconds }
        let words = text.split(separator: " ")
        guard !words.isEmpty, words.count.isMultiple(of: 2) else { return nil }
        var sum = 0.0
        for place in stride(from: 0, to: words.count, by: 2) {
            let units = ["s": 1.0, "min": 60, "h": 3_600]
            guard let count = Double(words[place]), let unit = units[String(words[place + 1])] else { return nil }
            sum += count * unit
        }
        return sum
    }

    /// A whole number within bounds.
    package func whole(_ bounds: ClosedRange<Int>) throws(Mistake) -> Int {
        guard let value = Int(try text()), bounds.contains(value) else {
            throw mistake(
                "\"\(try text())\" is no whole number here", allowed: "\(bounds.lowerBound)–\(bounds.upperBound)")
        }
        return value
    }
}
