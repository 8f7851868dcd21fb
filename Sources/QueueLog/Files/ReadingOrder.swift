/// Which of two files to read first: the one that begins first; then the one that ends first; then by the numbers that
/// rotation gave, in the direction that the other files of the log show; and the log itself last.
struct ReadingOrder {
    /// Logs whose higher numbers are older.
    private let countingDown: Set<Substring>

    /// Learns from the files in which direction each log is counted.
    init(_ spans: [LogSpan]) {
        let logs = Dictionary(grouping: spans) { RotatedName($0.path).stem }
        countingDown = Set(logs.filter { Self.countsDown($0.value) }.keys)
    }

    /// The files in order.
    func sorted(_ spans: [LogSpan]) -> [LogSpan] {
        spans.sorted { ($0.first, $0.last, rank($0)) < ($1.first, $1.last, rank($1)) }
    }

    private func rank(_ span: LogSpan) -> Int {
        let name = RotatedName(span.path)
        guard let number = name.number else { return .max }
        return countingDown.contains(name.stem) ? -number : number
    }

    /// Whether the newest numbered file has a lower number than the oldest. Without evidence numbers count upwards, as
    /// Asterisk does unless told otherwise.
    private static func countsDown(_ spans: [LogSpan]) -> Bool {
        let numbered = spans.compactMap { span in RotatedName(span.path).number.map { (span.first, $0) } }
        guard let oldest = numbered.min(by: <), let newest = numbered.max(by: <) else { return false }
        return oldest.0 < newest.0 && newest.1 < oldest.1
    }
}
