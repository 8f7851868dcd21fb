import Floor

extension Scene {
    /// The figures of the last intervals, oldest first, aligned to the clock: one without calls is empty.
    func intervals(_ count: Int, of counts: (QueueID) -> Bool = { _ in true }) -> [Tally] {
        guard let length = floor.keeping.interval else { return [] }
        let last = clock.slotStart(length, offset: floor.keeping.offset)
        let queues = floor.queues.indices.filter { counts(QueueID($0)) }
        return (0..<count).reversed().map { back in
            let start = last - Elapsed(microseconds: length.microseconds * Int64(back))
            return queues.reduce(into: Tally()) { sum, queue in
                let intervals = floor.queues[queue].books.intervals
                if let interval = intervals.last(where: { $0.start <= start }), interval.start == start {
                    sum += interval.tally
                }
            }
        }
    }
}
