extension Floor {
    /// Every call offered has one outcome or none yet, and the lines hold those that have none.
    func contradictions(of id: QueueID) -> [String] {
        let (queue, tally) = (self[id], self[id].books.total)
        let (waiting, talking) = (Array(waiting(in: id)), Array(talking(in: id)))
        let open = waiting.filter { $0.entered >= keeping.since }
        let spoken = talking.count { $0.entered >= keeping.since }
        return Rules {
            $0.holds(
                waiting.count == queue.waitingCount, "waiting: \(queue.waitingCount) counted, \(waiting.count) in line")
            $0.holds(
                talking.count == queue.talkingCount, "talking: \(queue.talkingCount) counted, \(talking.count) in line")
            $0.holds(waiting.allSatisfy { $0.queue == id && $0.phase == .waiting }, "a stranger among those who wait")
            $0.holds(talking.allSatisfy { $0.queue == id && $0.phase == .talking }, "a stranger among those who talk")
            $0.holds(tally.failed == open.count(where: \.failed), "\(tally.failed) failed, not those in line")
            $0.holds(tally.waiting == open.count { !$0.failed }, "\(tally.waiting) without outcome, not those in line")
            $0.holds(
                tally.answered == tally.talked + tally.lostTalking + spoken,
                "\(tally.answered) answered are not \(tally.talked) ended, \(tally.lostTalking) lost, \(spoken) talking"
            )
            $0.holds(tally.contradictions.isEmpty, tally.contradictions.joined(separator: ", "))
            $0.holds(queue.books.addUp, "the intervals do not add up to the whole")
            for state in AgentState.allCases {
                let members = queue.members.count { memberships[Int($0)].state == state }
                $0.holds(
                    queue.staff[state] == members, "\(queue.staff[state]) members counted \(state), not \(members)")
            }
        }.broken.map { "queue \(id.index): \($0)" }
    }
}

extension Tally {
    /// What does not hold of the counts by themselves.
    var contradictions: [String] {
        let counts = [
            offered, uniqueHere, uniqueOnFloor, reentered, repeats, answered, abandoned, timedOut, exitKey, exitEmpty,
            withdrawn, lost, failed, answeredWithin, abandonedWithin, abandonedShort, talked, transferred, endedByAgent,
            endedByCaller, lostTalking, waiting,
        ]
        let lengths = [waitAnswered, waitAbandoned, talk, hold, wrapUp] + [longestWait].compactMap(\.self)
        return Rules {
            $0.holds(counts.allSatisfy { $0 >= 0 }, "a negative count: \(counts)")
            $0.holds(lengths.allSatisfy { $0 >= .zero }, "a negative length: \(lengths.map(\.microseconds))")
            $0.holds(answeredWithin <= answered, "more answered in time than answered")
            $0.holds(max(abandonedWithin, abandonedShort) <= abandoned, "more short abandons than abandons")
            $0.holds([uniqueHere, uniqueOnFloor, reentered, repeats].allSatisfy { $0 <= offered }, "more than offered")
            $0.holds(talked == endedByAgent + endedByCaller + transferred, "a conversation without an end of its own")
        }.broken
    }
}

extension Books {
    /// Whether the intervals stand in order and hold together what the whole holds.
    var addUp: Bool {
        guard keeping.interval != nil else { return intervals.isEmpty }
        var sum = intervals.reduce(into: Tally()) { $0 += $1.tally }
        // A call is new once in each span of time, so these do not add up.
        (sum.uniqueHere, sum.uniqueOnFloor) = (total.uniqueHere, total.uniqueOnFloor)
        return sum == total && zip(intervals, intervals.dropFirst()).allSatisfy { $0.start < $1.start }
    }
}
