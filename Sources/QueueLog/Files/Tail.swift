/// A log followed while it is written, through rotation by renaming or copying, deletion and exchange of symbolic
/// links: every line once.
///
/// Reading what is already there goes as fast as with `LineBlocks`, so that a log that is still being written needs no
/// other reader. A tail holds the file open and compares it with what stands at the path; the caller says
/// when to look.
package struct Tail: ~Copyable {
    /// Where to begin in a file that is there at the first look; one that comes later is read from its beginning.
    package enum Start: Equatable, Sendable {
        /// All of it.
        case beginning
        /// Only what is still to come, with the line that is being written.
        case end
        /// From this many bytes on; from the beginning if the file is shorter.
        case offset(Int)
    }

    private let path: String
    private let limit: Int
    private var start: Start
    private var file: FollowedFile?
    private var lines = LineBuffer(pieceSize: 256 << 10)
    private var siblings: Siblings

    /// Prepares to follow; nothing is opened before the first look.
    /// - Parameters:
    ///   - path: the log, which need not be there yet.
    ///   - start: where to begin.
    ///   - limit: about how many bytes to read at one look.
    package init(path: String, from start: Start = .beginning, limit: Int = 8 << 20) {
        self.path = path
        self.start = start
        self.limit = limit
        siblings = Siblings(of: path)
    }

    /// Lines left out because they were longer than 64 KiB.
    package var overlongLines: Int { lines.overlongLines }

    /// Looks once and hands out what has come, in blocks of whole lines with 64 bytes behind them that may be read; a
    /// block is gone when the body returns. After an error the next look goes on where this one stopped.
    package mutating func poll(_ body: (UnsafeRawBufferPointer) -> Void) throws(FileTrouble) -> TailProgress {
        var progress = TailProgress()
        guard try openIfThere() else {
            progress.isWaiting = true
            return progress
        }
        repeat {
            // The path comes first: once a successor has lines in it the writer has left the file we hold, so that
            // what is then read of it is all there will ever be.
            let standing = try standing()
            try drain(&progress, body)
            progress.isVanished = standing == .nothing
            if progress.hasMore || standing != .successor { break }
        } while try moveOn(&progress)
        return progress
    }

    /// Opens the file if none is held; false when there is none.
    private mutating func openIfThere() throws(FileTrouble) -> Bool {
        if file != nil { return true }
        guard try FileStatus(path: path) != nil else {
            start = .beginning
            return false
        }
        file = try FollowedFile(opening: path, at: startOffset())
        siblings.rememberAll()
        return true
    }

    private func startOffset() throws(FileTrouble) -> Int {
        switch start {
        case .beginning: 0
        case .end: try FollowedFile.endOfLines(in: path)
        case .offset(let offset): max(0, offset)
        }
    }

    /// What stands at the path, compared with the file held.
    private enum Standing {
        case same
        case nothing
        /// Another file, but nothing in it yet: the writer may still be in ours.
        case empty
        case successor
    }

    private mutating func standing() throws(FileTrouble) -> Standing {
        guard let status = try FileStatus(path: path) else { return .nothing }
        if status.identity == file?.identity { return .same }
        return status.size == 0 ? .empty : .successor
    }

    /// Reads the file held to its present end, or to the limit.
    private mutating func drain(
        _ progress: inout TailProgress, _ body: (UnsafeRawBufferPointer) -> Void
    ) throws(FileTrouble) {
        while true {
            guard progress.bytes < limit else {
                progress.hasMore = true
                return
            }
            guard let count = try file?.read(into: lines.space()) else {
                beginAnew(&progress)
                continue
            }
            if count == 0 { return }
            progress.bytes += count
            lines.add(count)
            while let block = lines.next() { body(block) }
        }
    }

    /// The file has been emptied: what it held until then may stand beside it as a copy, which has been read.
    private mutating func beginAnew(_ progress: inout TailProgress) {
        progress.truncations += 1
        dropUnfinished(&progress)
        siblings.rememberAll()
    }

    /// Takes the next file of the log: one that we missed, or the one at the path. False when that is gone again.
    ///
    /// The one at the path is opened before the missed ones are sought, so that none can slip between.
    private mutating func moveOn(_ progress: inout TailProgress) throws(FileTrouble) -> Bool {
        let former = try file?.beginning()
        if let former { siblings.remember(former) }
        guard var next = try FollowedFile(ifThere: path) else { return false }
        if let missed = try siblings.oldestMissed(since: former?.time ?? 0, before: next) {
            guard let found = try FollowedFile(ifThere: missed.path), found.identity == missed.identity else {
                return false
            }
            next = consume found
        }
        file = consume next
        progress.rotations += 1
        dropUnfinished(&progress)
        return true
    }

    private mutating func dropUnfinished(_ progress: inout TailProgress) {
        if !lines.remainder.isEmpty { progress.brokenLines += 1 }
        lines.reset()
    }
}
