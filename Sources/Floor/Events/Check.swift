/// What can be wrong with a feed's account of the floor. Each kind is counted under its own name and shown;
/// none stops the reading.
package enum Check: String, CaseIterable, Sendable {
    // Lines that cannot be read.
    case unreadableLine = "unreadable_line"
    case emptyLine = "empty_line"
    case overlongLine = "overlong_line"
    case unfinishedLastLine = "unfinished_last_line"
    case tooFewFields = "too_few_fields"
    case timeMissing = "time_missing"
    case timeNotANumber = "time_not_a_number"
    case timeNegative = "time_negative"
    case timeOutOfRange = "time_out_of_range"
    case timeFractionMalformed = "time_fraction_malformed"
    // Lines that can be read, in part.
    case byteOrderMark = "byte_order_mark"
    case carriageReturn = "carriage_return"
    case controlCharacter = "control_character"
    case invalidUTF8 = "invalid_utf8"
    case eventMissing = "event_missing"
    case eventUnknown = "event_unknown"
    case eventShifted = "event_shifted_by_pipe"
    case fieldsMissing = "fields_missing"
    case fieldsSurplus = "fields_surplus"
    case fieldNotANumber = "field_not_a_number"
    case numberNegative = "number_negative"
    case callMissing = "call_id_missing"
    case queueMissing = "queue_missing"
    case agentMissing = "agent_missing"
    case compressedFileCut = "compressed_file_cut"
    // Stories that do not add up.
    case timeWentBack = "time_went_back"
    case enteredTwice = "entered_twice"
    case connectWithoutEnter = "connect_without_enter"
    case lossWithoutEnter = "loss_without_enter"
    case completionWithoutConnect = "completion_without_connect"
    case completionUnderOtherCall = "completion_under_other_call_id"
    case waitMissing = "wait_missing"
    case talkMissing = "talk_missing"
    case waitDisagrees = "wait_disagrees_with_times"
    case talkDisagrees = "talk_disagrees_with_times"
    case waitRestatedDifferently = "wait_restated_differently"
    case talkBeyondRedirect = "talk_beyond_redirect"
    case twoCallsAtOnce = "two_calls_at_once"
    case memberAddedTwice = "member_added_twice"
    case memberRemovedUnadded = "member_removed_unadded"
    case unpausedUnpaused = "unpaused_unpaused"
}

/// Counts of what was wrong, by kind.
package struct Checks: Hashable, Sendable {
    private var counts: [Int]

    package init() { counts = Array(repeating: 0, count: Check.allCases.count) }

    package subscript(check: Check) -> Int { counts[Self.place[check] ?? 0] }

    /// The kinds that occurred, in the order of their declaration.
    package var found: [(check: Check, count: Int)] {
        zip(Check.allCases, counts).compactMap { $1 > 0 ? ($0, $1) : nil }
    }

    package var total: Int { counts.reduce(0, +) }

    package mutating func note(_ check: Check, times: Int = 1) {
        guard let place = Self.place[check] else { return }
        counts[place] += times
    }

    package static func + (a: Checks, b: Checks) -> Checks {
        var sum = a
        for (check, count) in b.found { sum.note(check, times: count) }
        return sum
    }

    private static let place = Dictionary(uniqueKeysWithValues: zip(Check.allCases, 0...))
}
