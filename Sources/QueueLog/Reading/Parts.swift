/// The parts of a line, as ranges of its bytes: `time|call|queue|agent|EVENT|data…`.
struct Parts {
    let base: UnsafeRawPointer
    let cuts: Cuts
    /// The line's end without carriage returns.
    let end: Int

    /// Nil where the line has fewer than five fields.
    @inline(__always)
    init?(_ base: UnsafeRawPointer, _ cuts: Cuts, end: Int) {
        guard cuts.pipes >= 4 else { return nil }
        self.base = base
        self.cuts = cuts
        self.end = end
    }

    /// The parts of a line that stands alone, with eight readable bytes behind it.
    init?(_ line: UnsafeRawBufferPointer) {
        guard let base = line.baseAddress else { return nil }
        self.init(base, Cuts(base, from: 0, limit: line.count), end: line.count)
    }

    var time: UnsafeRawBufferPointer { range(cuts.start, cuts[0]) }
    var call: UnsafeRawBufferPointer { range(cuts[0] &+ 1, cuts[1]) }
    var queue: UnsafeRawBufferPointer { range(cuts[1] &+ 1, cuts[2]) }
    var agent: UnsafeRawBufferPointer { range(cuts[2] &+ 1, cuts[3]) }
    var event: UnsafeRawBufferPointer { range(cuts[3] &+ 1, cuts.pipes > 4 ? cuts[4] : end) }
    /// What stands behind the event.
    var data: Fields { Fields(self) }

    @inline(__always)
    func range(_ from: Int, _ to: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: base + from, count: max(0, to &- from))
    }
}
