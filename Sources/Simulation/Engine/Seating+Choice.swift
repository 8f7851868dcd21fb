import Floor

/// Which of a queue's ready agents is called: Asterisk's strategies.
extension Seating {
    /// The seat to ring, or -1 where nobody is ready.
    ///
    /// - Parameter cursor: the seat that was rung last, for going round.
    func choose(
        in lane: Int32, by strategy: Strategy, after cursor: Int32, _ generator: inout Generator
    ) -> Int32 {
        let range = range(of: lane)
        var place = nextReady(in: range, from: range.lowerBound)
        var best = Int32(-1)
        var bestRank = Rank(penalty: .max, key: .infinity)
        while place >= 0 {
            let rank = rank(place, strategy, cursor, &generator)
            if best < 0 || rank < bestRank { (best, bestRank) = (Int32(place), rank) }
            place = nextReady(in: range, from: place &+ 1)
        }
        return best
    }

    /// The lowest penalty among a queue's ready agents; nil where nobody is ready.
    func lowestPenalty(in lane: Int32) -> Int32? {
        let range = range(of: lane)
        var place = nextReady(in: range, from: range.lowerBound)
        var lowest: Int32?
        while place >= 0 {
            lowest = min(lowest ?? .max, seats[place].penalty)
            place = nextReady(in: range, from: place &+ 1)
        }
        return lowest
    }

    private struct Rank {
        var penalty: Int32
        var key: Double

        static func < (a: Rank, b: Rank) -> Bool { a.penalty == b.penalty ? a.key < b.key : a.penalty < b.penalty }
    }

    @inline(__always)
    private func rank(_ place: Int, _ strategy: Strategy, _ cursor: Int32, _ generator: inout Generator) -> Rank {
        let penalty = seats[place].penalty
        return switch strategy {
        case .ringAll, .linear: Rank(penalty: penalty, key: 0)
        case .leastRecent: Rank(penalty: penalty, key: Double(seats[place].lastCall.microseconds))
        case .fewestCalls: Rank(penalty: penalty, key: Double(seats[place].calls))
        case .random: Rank(penalty: penalty, key: generator.unit())
        case .roundRobin: Rank(penalty: penalty, key: Double(place > cursor ? place - Int(cursor) : place + 1_000_000))
        // A high penalty makes a low number less likely, not impossible.
        case .weightedRandom: Rank(penalty: 0, key: generator.unit() * Double(1 + penalty))
        }
    }
}
