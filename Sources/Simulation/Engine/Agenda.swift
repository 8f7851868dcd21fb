import Floor

/// All that is due, soonest first: a heap of four branches a node, in one flat array.
///
/// Nothing is ever taken out early: whoever changes their mind changes their stamp, and the occasion is void when due.
struct Agenda: Sendable {
    private var heap: [Occasion] = []
    private var serial: UInt64 = 0

    var count: Int { heap.count }
    /// When the next occasion is due.
    var next: Moment { heap.isEmpty ? .distantFuture : heap[0].at }

    @inline(__always)
    mutating func add(_ kind: Occasion.Kind, at moment: Moment, _ subject: Int32 = 0, stamp: UInt32 = 0) {
        serial &+= 1
        let occasion = Occasion(kind, at: moment, subject, stamp: stamp, serial: serial)
        heap.append(occasion)
        let last = heap.count &- 1
        heap.withUnsafeMutableBufferPointer { Self.rise(occasion, from: last, in: $0) }
    }

    /// Takes out the soonest occasion.
    @inline(__always)
    mutating func pop() -> Occasion? {
        guard let last = heap.popLast() else { return nil }
        if heap.isEmpty { return last }
        return heap.withUnsafeMutableBufferPointer { nodes in
            let first = nodes[0]
            Self.sink(last, in: nodes)
            return first
        }
    }

    @inline(__always)
    private static func rise(_ occasion: Occasion, from place: Int, in nodes: UnsafeMutableBufferPointer<Occasion>) {
        var place = place
        while place > 0 {
            let parent = (place &- 1) >> 2
            guard occasion < nodes[parent] else { break }
            nodes[place] = nodes[parent]
            place = parent
        }
        nodes[place] = occasion
    }

    /// Puts an occasion in the place of the first, and lets it sink: down to a leaf along the soonest children, then
    /// up again, as what was last is mostly late.
    @inline(__always)
    private static func sink(_ occasion: Occasion, in nodes: UnsafeMutableBufferPointer<Occasion>) {
        var place = 0
        var child = 1
        while child < nodes.count {
            var soonest = child
            let end = min(child &+ 4, nodes.count)
            var sibling = child &+ 1
            while sibling < end {
                if nodes[sibling] < nodes[soonest] { soonest = sibling }
                sibling &+= 1
            }
            nodes[place] = nodes[soonest]
            place = soonest
            child = place &* 4 &+ 1
        }
        rise(occasion, from: place, in: nodes)
    }
}
