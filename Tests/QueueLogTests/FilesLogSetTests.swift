import TestKit
import Testing

@testable import QueueLog

@Suite struct FilesLogSetTests {
    let scratch = Scratch()

    /// A file whose lines run from one time to another.
    @discardableResult
    private func log(_ name: String, _ times: ClosedRange<Int>) -> String {
        let lines = [times.lowerBound, times.upperBound].map { "\($0)|NONE|NONE|NONE|CONFIGRELOAD|\n" }.joined()
        return scratch.write(name, name.hasSuffix(".gz") ? gzip(Array(lines.utf8)) : Array(lines.utf8))
    }

    private func names(_ set: LogSet) -> [[String]] {
        set.strands.map { $0.map { String($0.dropFirst(scratch.path.utf8.count + 1)) } }
    }

    @Test func `sequential numbers, the highest newest, are read upwards`() throws {
        log("queue_log.0", 100...200)
        log("queue_log.1", 200...300)
        log("queue_log.10", 300...400)
        log("queue_log", 400...500)
        let set = try LogSet(paths: [scratch.path])
        #expect(names(set) == [["queue_log.0", "queue_log.1", "queue_log.10", "queue_log"]])
    }

    @Test func `rotate numbers, the highest oldest, are read downwards, packed or not`() throws {
        log("queue_log.10.gz", 100...200)
        log("queue_log.2.gz", 200...300)
        log("queue_log.1", 300...400)
        log("queue_log", 400...500)
        let set = try LogSet(paths: [scratch.path])
        #expect(names(set) == [["queue_log.10.gz", "queue_log.2.gz", "queue_log.1", "queue_log"]])
    }

    @Test func `dates in names go with the log`() throws {
        log("queue_log", 400...500)
        log("queue_log.20260801-1200", 100...250)
        log("queue_log-20260802", 260...390)
        let set = try LogSet(paths: [scratch.path])
        #expect(names(set) == [["queue_log.20260801-1200", "queue_log-20260802", "queue_log"]])
    }

    @Test(arguments: [true, false])
    func `files of one second follow the direction of the others`(isCountingUp: Bool) throws {
        log("queue_log.\(isCountingUp ? 1 : 4)", 100...200)
        log("queue_log.2", 300...300)
        log("queue_log.3", 300...300)
        log("queue_log.\(isCountingUp ? 4 : 1)", 350...400)
        log("queue_log", 400...400)
        let order = isCountingUp ? [1, 2, 3, 4] : [4, 3, 2, 1]
        #expect(try names(LogSet(paths: [scratch.path])) == [order.map { "queue_log.\($0)" } + ["queue_log"]])
    }

    @Test func `logs that overlap are strands of their own, each in order`() throws {
        scratch.run("mkdir east west")
        let paths = [
            log("east/queue_log", 200...300), log("west/queue_log.0", 90...190), log("east/queue_log.0", 100...200),
            log("west/queue_log", 190...290),
        ]
        let set = try LogSet(paths: paths)
        #expect(names(set) == [["west/queue_log.0", "west/queue_log"], ["east/queue_log.0", "east/queue_log"]])
    }

    @Test func `different logs that follow one another are one strand`() throws {
        let paths = [log("after-the-move", 301...400), log("before-the-move", 100...302)]
        #expect(try names(LogSet(paths: paths)) == [["before-the-move", "after-the-move"]])
    }

    @Test func `the last time counts even behind lines without one and an unfinished line`() throws {
        let old = scratch.write("a", Array("100|x|y|z|E|\n500|x|y|z|E|\nrubbish\n60".utf8))
        let new = log("b", 300...400)
        #expect(try LogSet(paths: [old, new]).strands.count == 2)
    }

    @Test func `files without a time are left out and named`() throws {
        let empty = scratch.write("queue_log", [])
        let rubbish = scratch.write("queue_log.bak", Array("no time here\n".utf8))
        log("queue_log.0", 100...200)
        let set = try LogSet(paths: [scratch.path])
        #expect(set.undated == [empty, rubbish])
        #expect(names(set) == [["queue_log.0"]])
    }

    @Test func `a file under two names is read once`() throws {
        let path = log("queue_log", 100...200)
        scratch.run("ln -s queue_log queue_log.link")
        #expect(try LogSet(paths: [scratch.path, path]).strands == [[path]])
    }

    @Test func `one file or the standard input is not looked into`() throws {
        let path = scratch.write("anything", [])
        #expect(try LogSet(paths: [path]).strands == [[path]])
        #expect(try LogSet(paths: ["-"]).strands == [["-"]])
    }

    @Test func `what is missing is an error that names it`() throws {
        let path = log("queue_log", 100...200)
        let missing = scratch("queue_log.7")
        #expect(throws: FileTrouble(path: missing, cause: .missing)) { try LogSet(paths: [path, missing]) }
        scratch.run("mkdir nothing")
        #expect(throws: FileTrouble(path: scratch("nothing"), cause: .noLogs)) {
            try LogSet(paths: [scratch("nothing")])
        }
    }
}
