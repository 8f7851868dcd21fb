import Floor

/// One log among several that are merged: its files one after another, a line at a time.
final class Strand {
    private var files: ArraySlice<String>
    private var blocks: LineBlocks?
    private var block: UnsafeRawBufferPointer?
    private var position = 0
    /// The line that comes next, without its line feed; nil at the end.
    private(set) var line: UnsafeRawBufferPointer?
    /// Its time; before all others where it has none.
    private(set) var time = Moment.never

    init(_ files: [String]) { self.files = files[...] }

    func advance(_ decoder: inout LineDecoder) throws(FileTrouble) {
        line = nil
        while !takeLine() {
            if let block = try blocks?.next() {
                self.block = block
                position = 0
            } else {
                finish(&decoder)
                guard let file = files.popFirst() else { return }
                blocks = try LineBlocks(path: file)
            }
        }
    }

    private func takeLine() -> Bool {
        guard let block, position < block.count else { return false }
        var end = position
        while end < block.count && block[end] != 0x0A { end += 1 }
        let line = UnsafeRawBufferPointer(rebasing: block[position..<end])
        position = end + 1
        self.line = line
        time = .never
        if let parts = Parts(line), case .success(let moment) = TimeStamp.read(parts.time) { time = moment }
        return true
    }

    private func finish(_ decoder: inout LineDecoder) {
        if let ended = blocks.take() { decoder.noteEnd(of: ended) }
        block = nil
    }
}
