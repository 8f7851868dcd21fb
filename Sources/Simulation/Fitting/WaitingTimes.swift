import Floor

/// When somebody waited in a queue: stretches of the day, apart and in order.
struct WaitingTimes: Sendable {
    private var stretches: [(from: Elapsed, until: Elapsed)]

    /// - Parameters:
    ///   - waits: from entering to leaving the line, in any order.
    ///   - grace: so much of each wait is the PBX's and the phone's, and says nothing of who was ready.
    init(_ waits: [(from: Elapsed, until: Elapsed)], grace: Elapsed) {
        stretches = []
        let late = waits.map { (from: $0.from + grace, until: $0.until) }.filter { $0.from < $0.until }
        for wait in late.sorted(by: { $0.from < $1.from }) {
            if let last = stretches.last, wait.from <= last.until {
                stretches[stretches.count - 1].until = max(last.until, wait.until)
            } else {
                stretches.append(wait)
            }
        }
    }

    /// The first moment from `start` on at which somebody waits; nil where nobody does any more.
    func first(from start: Elapsed) -> Elapsed? {
        var (low, high) = (0, stretches.count)
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].until > start { high = middle } else { low = middle + 1 }
        }
        return low < stretches.count ? max(start, stretches[low].from) : nil
    }
}
