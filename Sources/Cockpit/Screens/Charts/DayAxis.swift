import Floor

/// The day shown, cut into equal slots: from the floor's first news of that day up to now.
struct DayAxis: Equatable, Sendable {
    let first: Moment
    let step: Elapsed
    let count: Int

    /// More slots than this are not drawn; a day of quarter hours has 96.
    static let most = 400

    init(first: Moment, step: Elapsed, count: Int) {
        self.first = first
        self.step = max(step, .seconds(1))
        self.count = min(max(1, count), Self.most)
    }

    /// The axis of a scene; nil where the floor keeps no intervals or has seen nothing.
    ///
    /// - Parameter merged: intervals to a slot.
    init?(_ scene: Scene, merging merged: Int = 1) {
        guard let length = scene.floor.keeping.interval, let begun = scene.floor.firstMoment else { return nil }
        let (step, offset) = (Elapsed(microseconds: length.microseconds * Int64(merged)), scene.floor.keeping.offset)
        let midnight = scene.clock.slotStart(.hours(24), offset: offset)
        let first = max(midnight, min(begun, scene.clock)).slotStart(step, offset: offset)
        self.init(first: first, step: step, count: Self.slots(from: first, to: scene.clock, step) + 1)
    }

    /// The slot that holds a moment; nil for moments outside.
    func slot(of moment: Moment) -> Int? {
        guard moment >= first else { return nil }
        let slot = Self.slots(from: first, to: moment, step)
        return slot < count ? slot : nil
    }

    /// Where the last slot ends.
    var end: Moment { first + Elapsed(microseconds: step.microseconds * Int64(count)) }

    private static func slots(from first: Moment, to moment: Moment, _ step: Elapsed) -> Int {
        Int((moment - first).clamped.microseconds / max(1, step.microseconds))
    }
}
