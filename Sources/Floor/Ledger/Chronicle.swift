/// A list that only grows, in pieces, so that whoever holds an earlier copy costs the next entry one piece and not the
/// whole day, and any beginning of it is at hand without copying.
package struct Chronicle<Entry: Sendable>: Sendable {
    private var pieces: [[Entry]] = []
    package private(set) var count = 0

    private static var pieceLength: Int { 1_024 }

    package init() {}

    package mutating func append(_ entry: Entry) {
        if stored > count { dropWhatLiesBehind() }
        if count % Self.pieceLength == 0 {
            pieces.append([])
            pieces[pieces.count - 1].reserveCapacity(Self.pieceLength)
        }
        pieces[pieces.count - 1].append(entry)
        count += 1
    }

    /// The first `length` entries, sharing what they are kept in.
    package func beginning(_ length: Int) -> Chronicle {
        var beginning = self
        beginning.count = Swift.min(Swift.max(0, length), count)
        return beginning
    }

    /// How many entries stand before the first for which `isBehind` holds; it must hold for all that follow.
    package func length(until isBehind: (Entry) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private var stored: Int { Swift.max(0, pieces.count - 1) * Self.pieceLength + (pieces.last?.count ?? 0) }

    /// A beginning goes on with entries of its own.
    private mutating func dropWhatLiesBehind() {
        let needed = (count + Self.pieceLength - 1) / Self.pieceLength
        if pieces.count > needed { pieces.removeLast(pieces.count - needed) }
        let kept = count - (needed - 1) * Self.pieceLength
        if needed > 0, pieces[needed - 1].count > kept {
            pieces[needed - 1].removeLast(pieces[needed - 1].count - kept)
        }
    }
}

extension Chronicle: RandomAccessCollection {
    package var startIndex: Int { 0 }
    package var endIndex: Int { count }
    package subscript(place: Int) -> Entry { pieces[place / Self.pieceLength][place % Self.pieceLength] }
}
