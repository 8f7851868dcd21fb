/// How a group stood at the turn of each of the last 60 minutes: for rolling figures and short trends.
package struct MinuteMarks: Hashable, Sendable {
    package struct Mark: Hashable, Sendable {
        package var at: Moment
        /// Agent-time in each state since the beginning.
        package var times: StateTimes
        package var waiting: Int32
        package var staffed: Int32

        /// Nobody waited and nobody was there.
        var isEmpty: Bool { waiting == 0 && staffed == 0 }
    }

    package static let length = 61
    private var ring: [Mark] = []
    private var oldest = 0

    /// The marks, oldest first.
    package var marks: [Mark] { Array(ring[oldest...] + ring[..<oldest]) }

    /// The newest mark.
    var last: Mark? { ring.isEmpty ? nil : ring[(oldest + ring.count - 1) % ring.count] }

    mutating func append(_ mark: Mark) {
        if ring.count < Self.length {
            ring.append(mark)
        } else {
            ring[oldest] = mark
            oldest = (oldest + 1) % Self.length
        }
    }

    /// Agent-time at the latest turn of a minute that is at least `length` before `now`; nothing where none is.
    func times(_ length: Elapsed, before now: Moment) -> StateTimes {
        marks.last { $0.at <= now - length }?.times ?? StateTimes()
    }
}

extension Floor {
    /// Marks every minute that passed, where rolling figures are kept.
    mutating func markMinutes(to moment: Moment) {
        guard moment >= nextMark else { return }
        if nextMark != .never {
            // After a long silence only the last hour matters.
            var mark = max(nextMark, moment.slotStart(.minutes(1)) - .minutes(Int64(MinuteMarks.length)))
            while mark <= moment {
                markMinute(at: mark)
                mark = mark + .minutes(1)
            }
        }
        nextMark = moment.slotStart(.minutes(1)) + .minutes(1)
    }

    private mutating func markMinute(at moment: Moment) {
        var waiting = 0
        for index in queues.indices {
            waiting += queues[index].waitingCount
            if queues[index].isStill, queues[index].marks.last?.isEmpty ?? true { continue }
            queues[index].mark(at: moment)
        }
        let times = staff.times(at: moment)
        marks.append(
            MinuteMarks.Mark(at: moment, times: times, waiting: Int32(waiting), staffed: Int32(staff.staffed)))
        staffBook.mark(at: moment, times, waiting: waiting, keeping)
    }

    /// Agent-time of the floor in the last `length` (at most 60 minutes, by whole minutes).
    package func times(last length: Elapsed) -> StateTimes {
        staff.times(at: now) - marks.times(length, before: now)
    }

    /// Agent-time of a queue's members in the last `length` (at most 60 minutes, by whole minutes).
    package func times(of queue: QueueID, last length: Elapsed) -> StateTimes {
        self[queue].staff.times(at: now) - self[queue].marks.times(length, before: now)
    }
}

extension Queue {
    fileprivate mutating func mark(at moment: Moment) {
        let times = staff.times(at: moment)
        marks.append(
            MinuteMarks.Mark(
                at: moment, times: times, waiting: Int32(waitingCount), staffed: Int32(staff.staffed)))
        staffBook.mark(at: moment, times, waiting: waitingCount, books.keeping)
    }
}
