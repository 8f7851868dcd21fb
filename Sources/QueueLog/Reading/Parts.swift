/// The six parts of a line, as ranges of its bytes.
struct Parts {
    let time: UnsafeRawBufferPointer
    let call: UnsafeRawBufferPointer
    let queue: UnsafeRawBufferPointer
    let agent: UnsafeRawBufferPointer
    let event: UnsafeRawBufferPointer
    /// Everything behind the pipe that follows the event; nil where there is none.
    let data: UnsafeRawBufferPointer?

    /// Nil where the line has fewer than five fields.
    @inline(__always)
    init?(_ line: UnsafeRawBufferPointer) {
        guard let base = line.baseAddress else { return nil }
        var ends = InlineArray<5, Int>(repeating: -1)
        var found = 0
        var index = 0
        while index < line.count && found < 5 {
            if line[index] == pipe {
                ends[found] = index
                found &+= 1
            }
            index &+= 1
        }
        guard found >= 4 else { return nil }
        func part(_ from: Int, _ to: Int) -> UnsafeRawBufferPointer {
            UnsafeRawBufferPointer(start: base + from, count: to &- from)
        }
        time = part(0, ends[0])
        call = part(ends[0] &+ 1, ends[1])
        queue = part(ends[1] &+ 1, ends[2])
        agent = part(ends[2] &+ 1, ends[3])
        event = part(ends[3] &+ 1, found == 5 ? ends[4] : line.count)
        data = found == 5 ? part(ends[4] &+ 1, line.count) : nil
    }
}
