/// What a file's name tells about rotation: `queue_log`, `queue_log.3`, `queue_log.3.gz`, `queue_log.20260801-1200`.
struct RotatedName {
    /// The path without what rotation added: the same for all files of one log.
    let stem: Substring
    /// The number that rotation gave; nil for the log itself and for names with a date.
    let number: Int?

    /// Takes a path apart.
    init(_ path: String) {
        let unpacked = path.hasSuffix(".gz") ? path.dropLast(3) : path[...]
        let digits = Set("0123456789-T_")
        let suffix = unpacked.reversed().prefix { digits.contains($0) }.count
        let head = unpacked.dropLast(suffix)
        guard suffix > 0, let separator = head.last, separator == "." else {
            stem = Self.withoutDate(unpacked)
            number = nil
            return
        }
        stem = head.dropLast()
        number = Int(unpacked.suffix(suffix)).flatMap { $0 < 10_000 ? $0 : nil }
    }

    /// `queue_log-20260801`, as logrotate's dateext names it.
    private static func withoutDate(_ name: Substring) -> Substring {
        guard let dash = name.lastIndex(of: "-"), name[dash...].dropFirst().allSatisfy(\.isNumber) else { return name }
        return name.distance(from: dash, to: name.endIndex) > 8 ? name[..<dash] : name
    }
}
