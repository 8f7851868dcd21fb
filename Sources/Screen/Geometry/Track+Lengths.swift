extension Track {
    /// The length of every track in a room of `total` cells with `gap` cells between neighbours.
    ///
    /// Fixed tracks are served first, then the capped ones, then the flexible ones share the rest by weight; within a kind the
    /// later track shrinks to 0 first. A track of length 0 takes its gap with it.
    static func lengths(of tracks: [Track], in total: Int, gap: Int) -> [Int] {
        var room = Room(remaining: max(0, total), gap: max(0, gap))
        var lengths = [Int](repeating: 0, count: tracks.count)
        for (index, track) in tracks.enumerated() {
            if case .fixed(let wish) = track { lengths[index] = room.take(upTo: wish) }
        }
        for (index, track) in tracks.enumerated() {
            if case .atMost(let wish) = track { lengths[index] = room.take(upTo: wish) }
        }
        for (index, share) in room.shares(of: tracks) { lengths[index] = share }
        return lengths
    }

    private var weight: Int {
        if case .flexible(let weight) = self { max(0, weight) } else { 0 }
    }

    private struct Room {
        var remaining: Int
        let gap: Int
        var placed = 0

        mutating func take(upTo wish: Int) -> Int {
            let cost = placed > 0 ? gap : 0
            let length = min(wish, remaining.saturatingSubtract(cost))
            guard length > 0 else { return 0 }
            remaining -= length + cost
            placed += 1
            return length
        }

        /// The rest, shared among as many of the flexible tracks as can have a cell each.
        func shares(of tracks: [Track]) -> [(index: Int, length: Int)] {
            var flexible = tracks.indices.filter { tracks[$0].weight > 0 }
            while !flexible.isEmpty, free(for: flexible.count) < flexible.count { flexible.removeLast() }
            var rest = free(for: flexible.count)
            var weights = flexible.reduce(0) { $0.saturatingAdd(tracks[$1].weight) }
            return flexible.enumerated().map { position, index in
                let after = flexible.count - position - 1
                let fair = Room.part(of: rest, weight: tracks[index].weight, among: weights)
                let share = fair.clamped(to: 1...max(1, rest - after))
                rest -= share
                weights -= tracks[index].weight
                return (index, share)
            }
        }

        private func free(for count: Int) -> Int {
            let gaps = placed > 0 ? count : count - 1
            return remaining.saturatingSubtract(gaps.saturatingMultiply(gap))
        }

        /// `rest × weight ÷ weights`, rounded up so that the first tracks get the odd cells.
        private static func part(of rest: Int, weight: Int, among weights: Int) -> Int {
            guard weights > 0 else { return rest }
            let product = rest.multipliedFullWidth(by: weight)
            let (quotient, remainder) = weights.dividingFullWidth(product)
            return quotient + (remainder > 0 ? 1 : 0)
        }
    }
}
