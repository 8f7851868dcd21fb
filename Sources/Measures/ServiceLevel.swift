package import Floor

/// The service-level formulas in use. Everybody computes it differently; so each has a name, and the one in force is
/// shown beside the number.
///
/// A = answered, A_T = answered within T, B = abandoned, B_T = abandoned within T, B_s = abandoned before s.
/// Source: the survey of formulas at callcentrehelper.com and ICMI; Asterisk's `ServicelevelPerf` (`ofAnswered`, over
/// completed calls) and `ServicelevelPerf2` (`abandonedWithinCountedGood`) are among them.
package enum ServiceLevel: String, CaseIterable, Sendable {
    case ofOffered = "of_offered"
    case ofAnsweredAndAbandoned = "of_answered_and_abandoned"
    case ofOfferedLessShort = "of_offered_less_short"
    case ofAnsweredAndAbandonedLessShort = "of_answered_and_abandoned_less_short"
    case abandonedWithinCountedGood = "abandoned_within_counted_good"
    case ofAnswered = "of_answered"
    case lessAbandonedWithin = "less_abandoned_within"
    case shortCountedGood = "short_counted_good"

    package var formula: String {
        switch self {
        case .ofOffered: "A_T / offered"
        case .ofAnsweredAndAbandoned: "A_T / (A + B)"
        case .ofOfferedLessShort: "A_T / (offered − B_s)"
        case .ofAnsweredAndAbandonedLessShort: "A_T / (A + B − B_s)"
        case .abandonedWithinCountedGood: "(A_T + B_T) / (A + B)"
        case .ofAnswered: "A_T / A"
        case .lessAbandonedWithin: "A_T / (A + B − B_T)"
        case .shortCountedGood: "(A_T + B_s) / (A + B)"
        }
    }

    /// The service level in percent, 0–100; nil where nothing is to be divided by.
    package func value(_ tally: Tally) -> Double? {
        let ended = tally.answered + tally.abandoned
        return switch self {
        case .ofOffered: percent(tally.answeredWithin, of: tally.offered)
        case .ofAnsweredAndAbandoned: percent(tally.answeredWithin, of: ended)
        case .ofOfferedLessShort: percent(tally.answeredWithin, of: tally.offered - tally.abandonedShort)
        case .ofAnsweredAndAbandonedLessShort: percent(tally.answeredWithin, of: ended - tally.abandonedShort)
        case .abandonedWithinCountedGood: percent(tally.answeredWithin + tally.abandonedWithin, of: ended)
        case .ofAnswered: percent(tally.answeredWithin, of: tally.answered)
        case .lessAbandonedWithin: percent(tally.answeredWithin, of: ended - tally.abandonedWithin)
        case .shortCountedGood: percent(tally.answeredWithin + tally.abandonedShort, of: ended)
        }
    }
}

/// 100 · part / whole; nil where there is no whole.
func percent(_ part: Int, of whole: Int) -> Double? { whole > 0 ? 100 * Double(part) / Double(whole) : nil }

/// 100 · part / whole of two lengths of time; nil where there is no whole.
func percent(_ part: Elapsed, of whole: Elapsed) -> Double? {
    whole > .zero ? 100 * part.inSeconds / whole.inSeconds : nil
}

/// A sum divided by its count, in seconds; nil where there is nothing.
func mean(_ sum: Elapsed, over count: Int) -> Double? { count > 0 ? sum.inSeconds / Double(count) : nil }
