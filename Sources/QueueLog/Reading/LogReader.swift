package import Floor

/// Reads sets of log files into events, in the order of time.
package struct LogReader: Sendable {
    /// Names met, and what was wrong.
    package var decoder: LineDecoder
    /// Share of the bytes read so far, 0–1.
    package typealias Progress = (Double) -> Void

    package init(decoder: LineDecoder = LineDecoder()) { self.decoder = decoder }

    /// Reads every file of the set and hands on the events.
    ///
    /// - Parameter progress: called now and then, about once a megabyte.
    package mutating func read(_ set: LogSet, progress: Progress = { _ in }, _ body: (Event) -> Void)
        throws(FileTrouble)
    {
        if set.strands.count == 1, let files = set.strands.first {
            for (index, file) in files.enumerated() {
                try read(file: file, progress: { progress((Double(index) + $0) / Double(files.count)) }, body)
            }
        } else {
            try merge(set.strands.map { Strand($0) }, body)
        }
        progress(1)
    }

    private mutating func read(file: String, progress: Progress, _ body: (Event) -> Void) throws(FileTrouble) {
        var blocks = try LineBlocks(path: file)
        while let block = try blocks.next() {
            decoder.decode(block, body)
            if let size = blocks.size, size > 0 { progress(min(1, Double(blocks.bytesRead) / Double(size))) }
        }
        decoder.noteEnd(of: blocks)
    }

    /// Takes the earliest line of all strands, again and again. Lines without a time go as soon as they come up.
    private mutating func merge(_ strands: [Strand], _ body: (Event) -> Void) throws(FileTrouble) {
        for strand in strands { try strand.advance(&decoder) }
        while let next = strands.filter({ $0.line != nil }).min(by: { $0.time < $1.time }), let line = next.line {
            if let event = decoder.decode(line: line) { body(event) }
            try next.advance(&decoder)
        }
    }
}

extension LineDecoder {
    /// Counts what a file's end tells of it.
    mutating func noteEnd(of blocks: borrowing LineBlocks) {
        if !blocks.remainder.isEmpty { note(.unfinishedLastLine) }
        if blocks.isTruncated { note(.compressedFileCut) }
        if blocks.overlongLines > 0 {
            note(.overlongLine, times: blocks.overlongLines)
            note(.unreadableLine, times: blocks.overlongLines)
        }
    }
}
