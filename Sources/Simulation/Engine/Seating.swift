import Floor

/// Who sits in which queue, and who of them is free: seats in one flat array, a queue's seats side by side, and one
/// bit a seat for "ready", so that looking for an agent touches only those who are.
struct Seating: Sendable {
    private struct Block: Sendable {
        var start = 0
        var count = 0
        var capacity = 0
    }

    private(set) var seats: [Seat] = []
    private var ready: [UInt64] = []
    private var blocks: [Block]
    private var firstOfDesk: [Int32]

    init(lanes: Int, desks: Int) {
        blocks = Array(repeating: Block(), count: lanes)
        firstOfDesk = Array(repeating: -1, count: desks)
    }

    subscript(seat: Int32) -> Seat {
        @inline(__always) get { seats[Int(seat)] }
        @inline(__always) _modify { yield &seats[Int(seat)] }
    }

    /// The agent's first seat; the others follow by `nextOfDesk`.
    @inline(__always)
    func first(of desk: Int32) -> Int32 { firstOfDesk[Int(desk)] }

    /// The agent's seat in a queue, or -1.
    func seat(of desk: Int32, in lane: Int32) -> Int32 {
        var seat = first(of: desk)
        while seat >= 0, self[seat].lane != lane { seat = self[seat].nextOfDesk }
        return seat
    }

    func range(of lane: Int32) -> Range<Int> {
        let block = blocks[Int(lane)]
        return block.start..<block.start + block.count
    }

    // MARK: Ready

    @inline(__always)
    func isReady(_ seat: Int32) -> Bool { ready[Int(seat) >> 6] >> UInt64(seat & 63) & 1 != 0 }

    /// Marks the agent's seats as ready or not; only seats that serve can be ready.
    @inline(__always)
    mutating func mark(_ desk: Int32, free: Bool) {
        var seat = first(of: desk)
        while seat >= 0 {
            let bit: UInt64 = 1 << UInt64(seat & 63)
            if free && seats[Int(seat)].isServing {
                ready[Int(seat) >> 6] |= bit
            } else {
                ready[Int(seat) >> 6] &= ~bit
            }
            seat = seats[Int(seat)].nextOfDesk
        }
    }

    /// The first ready seat of a queue at or after a place, or -1.
    @inline(__always)
    func nextReady(in range: Range<Int>, from place: Int) -> Int {
        var place = place
        while place < range.upperBound {
            let bits = ready[place >> 6] >> UInt64(place & 63)
            if bits != 0 {
                place &+= bits.trailingZeroBitCount
                return place < range.upperBound ? place : -1
            }
            place = (place | 63) &+ 1
        }
        return -1
    }

    // MARK: Growing

    /// Gives an agent a seat in a queue where there is none yet.
    @discardableResult
    mutating func add(_ desk: Int32, to lane: Int32, penalty: Int32) -> Int32 {
        if blocks[Int(lane)].count == blocks[Int(lane)].capacity { moveToRoom(lane) }
        let place = range(of: lane).upperBound
        blocks[Int(lane)].count += 1
        seats[place] = Seat(desk: desk, lane: lane, penalty: penalty)
        seats[place].nextOfDesk = firstOfDesk[Int(desk)]
        firstOfDesk[Int(desk)] = Int32(place)
        return Int32(place)
    }

    /// Moves a queue's seats to the end, where there is room for twice as many.
    private mutating func moveToRoom(_ lane: Int32) {
        let old = blocks[Int(lane)]
        let capacity = max(4, old.capacity * 2)
        let start = seats.count
        seats.append(contentsOf: repeatElement(Seat(desk: -1, lane: lane, penalty: 0), count: capacity))
        ready.append(contentsOf: repeatElement(0, count: (seats.count + 63) / 64 - ready.count))
        for offset in 0..<old.count { move(old.start + offset, to: start + offset) }
        blocks[Int(lane)] = Block(start: start, count: old.count, capacity: capacity)
    }

    private mutating func move(_ old: Int, to new: Int) {
        let seat = seats[old]
        seats[new] = seat
        if isReady(Int32(old)) { ready[new >> 6] |= 1 << UInt64(new & 63) }
        ready[old >> 6] &= ~(1 << UInt64(old & 63))
        if firstOfDesk[Int(seat.desk)] == old {
            firstOfDesk[Int(seat.desk)] = Int32(new)
            return
        }
        var before = firstOfDesk[Int(seat.desk)]
        while before >= 0, seats[Int(before)].nextOfDesk != old { before = seats[Int(before)].nextOfDesk }
        if before >= 0 { seats[Int(before)].nextOfDesk = Int32(new) }
    }
}
