/// How each turn in a visit's life changes the counts.
extension Tally {
    mutating func count(_ entry: Entry, since window: Moment, at moment: Moment, goal: ServiceGoal) {
        offered += 1
        if entry.lastEntryHere < window { uniqueHere += 1 }
        if entry.lastEntry < window { uniqueOnFloor += 1 }
        if entry.lastEntry != .never { reentered += 1 }
        if entry.lastOfCaller != .never, moment - entry.lastOfCaller <= goal.repeatWithin { repeats += 1 }
    }

    mutating func count(answerAfter wait: Elapsed, goal: ServiceGoal) {
        answered += 1
        waitAnswered += wait
        if wait <= goal.threshold { answeredWithin += 1 }
        longestAnswered = longer(longestAnswered, wait)
    }

    mutating func count(_ loss: Loss, after wait: Elapsed, goal: ServiceGoal) {
        switch loss {
        case .abandoned: count(abandonAfter: wait, goal: goal)
        case .timedOut: timedOut += 1
        case .exitKey: exitKey += 1
        case .exitEmpty: exitEmpty += 1
        case .withdrawn: withdrawn += 1
        case .lost: lost += 1
        case .unknownCause: unknownCause += 1
        }
        // A call lost with the PBX did not choose its wait.
        if loss != .abandoned && loss != .lost { longestOtherLoss = longer(longestOtherLoss, wait) }
    }

    private mutating func count(abandonAfter wait: Elapsed, goal: ServiceGoal) {
        abandoned += 1
        waitAbandoned += wait
        if wait <= goal.threshold { abandonedWithin += 1 }
        if wait < goal.short { abandonedShort += 1 }
        longestAbandoned = longer(longestAbandoned, wait)
    }

    mutating func count(_ end: Completion.End, talk spoken: Elapsed, hold held: Elapsed?) {
        talked += 1
        talk += spoken
        if let held {
            hold += held
            knowsHold = true
        }
        switch end {
        case .byAgent: endedByAgent += 1
        case .byCaller: endedByCaller += 1
        case .blindTransfer, .attendedTransfer, .transfer: transferred += 1
        }
    }

    mutating func count(wrapUp length: Elapsed) {
        wrapUp += length
        knowsWrapUp = true
    }
}
