/// The visits that are not over, found by call, kept in flat arrays that are used again.
///
/// Every visit stands in one line of its queue (those who wait, or those who talk) and in the chain of its call.
package struct VisitTable: Hashable, Sendable {
    private var visits: [Visit] = []
    private var free: [Int32] = []
    private var heads = CallHeads()

    /// How many visits are not over.
    package var count: Int { visits.count - free.count }

    subscript(place: Int32) -> Visit {
        _read { yield visits[Int(place)] }
        _modify { yield &visits[Int(place)] }
    }

    // MARK: Finding

    /// The call's first visit to the queue that is in this phase.
    func first(of call: CallID, in queue: QueueID, _ phase: Visit.Phase) -> Int32? {
        var place = heads[call]
        while place >= 0 {
            let visit = visits[Int(place)]
            if visit.queue == queue && visit.phase == phase { return place }
            place = visit.nextOfCall
        }
        return nil
    }

    /// The place of the call's first visit, or -1.
    func firstPlace(of call: CallID) -> Int32 { heads[call] }

    // MARK: Changing

    mutating func insert(_ visit: Visit) -> Int32 {
        let place: Int32
        if let reused = free.popLast() {
            place = reused
            visits[Int(reused)] = visit
        } else {
            place = Int32(visits.count)
            visits.append(visit)
        }
        chain(place, of: visit.call)
        return place
    }

    mutating func remove(_ place: Int32) {
        let visit = visits[Int(place)]
        if heads[visit.call] == place {
            heads.set(visit.call, to: visit.nextOfCall)
        } else {
            var before = heads[visit.call]
            while before >= 0, visits[Int(before)].nextOfCall != place { before = visits[Int(before)].nextOfCall }
            if before >= 0 { visits[Int(before)].nextOfCall = visit.nextOfCall }
        }
        free.append(place)
    }

    /// Appends at the end of the call's chain, so that its visits stand in the order of entering.
    private mutating func chain(_ place: Int32, of call: CallID) {
        var last = heads[call]
        guard last >= 0 else { return heads.set(call, to: place) }
        while visits[Int(last)].nextOfCall >= 0 { last = visits[Int(last)].nextOfCall }
        visits[Int(last)].nextOfCall = place
    }

    // MARK: Lines

    mutating func append(_ place: Int32, to line: inout Line) {
        visits[Int(place)].before = line.last
        visits[Int(place)].behind = -1
        if line.last >= 0 { visits[Int(line.last)].behind = place } else { line.first = place }
        line.last = place
        line.count += 1
    }

    mutating func unlink(_ place: Int32, from line: inout Line) {
        let visit = visits[Int(place)]
        if visit.before >= 0 { visits[Int(visit.before)].behind = visit.behind } else { line.first = visit.behind }
        if visit.behind >= 0 { visits[Int(visit.behind)].before = visit.before } else { line.last = visit.before }
        line.count -= 1
    }

    /// The visits of a line, first come first.
    func visits(in line: Line) -> LineOfVisits { LineOfVisits(table: self, place: line.first) }

    /// Walks a line.
    package struct LineOfVisits: Sequence, IteratorProtocol {
        let table: VisitTable
        var place: Int32

        package mutating func next() -> Visit? {
            guard place >= 0 else { return nil }
            let visit = table[place]
            place = visit.behind
            return visit
        }
    }
}
