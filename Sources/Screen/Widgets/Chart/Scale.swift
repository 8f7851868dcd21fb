/// Values on their way to places on the screen.
struct Scale {
    let range: ClosedRange<Double>

    init(_ range: ClosedRange<Double>) {
        self.range = range
    }

    /// Where a value lies, 0 at the lower end and 1 at the upper; values outside are held at the ends, nil is for what is no number.
    func fraction(of value: Double) -> Double? {
        guard !value.isNaN else { return nil }
        let span = range.upperBound - range.lowerBound
        guard span > 0, span.isFinite else { return 0 }
        return min(1, max(0, (value - range.lowerBound) / span))
    }

    /// The step of a value among `count` equal ones, from 0.
    func step(of value: Double, among count: Int) -> Int? {
        guard count > 0, let fraction = fraction(of: value) else { return nil }
        return fraction < 1 ? min(count - 1, Int(fraction * Double(count))) : count - 1
    }
}
