import Glibc
import TestKit
import Testing

@testable import QueueLog

@Suite struct FilesTailTests {
    let scratch = Scratch()

    /// A tail and all it has handed out.
    private struct Follower: ~Copyable {
        var tail: Tail
        var text = ""
        var total = TailProgress()

        init(_ path: String, from start: Tail.Start = .beginning, limit: Int = 8 << 20) {
            tail = Tail(path: path, from: start, limit: limit)
        }

        @discardableResult
        mutating func poll() throws -> TailProgress {
            var read: [UInt8] = []
            let progress = try tail.poll { read += $0 }
            #expect(read.isEmpty || read.last == 0x0A)
            text += String(decoding: read, as: UTF8.self)
            total.bytes += progress.bytes
            total.rotations += progress.rotations
            total.truncations += progress.truncations
            total.brokenLines += progress.brokenLines
            return progress
        }

        /// The numbers of the lines handed out.
        var numbers: [Int] {
            text.split(separator: "\n").map { Int($0.split(separator: "|", omittingEmptySubsequences: false)[1]) ?? -1 }
        }
    }

    private func line(_ number: Int) -> String { "\(1_700_000_000 + number)|\(number)|queue|agent|CONNECT|1||2\n" }

    private func write(_ numbers: Range<Int>, to name: String = "queue_log") {
        scratch.append(name, numbers.map(line).joined())
    }

    @Test(
        "each way of rotating gives every line once",
        arguments: [
            "mv queue_log queue_log.$N",
            "mv queue_log queue_log.$N && touch queue_log",
            "rm queue_log",
            "cp queue_log queue_log.$N && : > queue_log",
            "gzip -c queue_log > queue_log.$N.gz && rm queue_log",
            "mv queue_log gone.$N",
            "true",
        ])
    func rotations(way: String) throws {
        var follower = Follower(scratch("queue_log"))
        for round in 0..<8 {
            write(round * 10..<round * 10 + 4)
            try follower.poll()
            write(round * 10 + 4..<round * 10 + 10)
            if round.isMultiple(of: 2) || way.contains("rm") || way.contains(":") { try follower.poll() }
            scratch.run("N=\(round); \(way)")
            if round.isMultiple(of: 3) { try follower.poll() }
        }
        write(80..<90)
        try follower.poll()
        try follower.poll()
        #expect(follower.numbers == Array(0..<90))
        #expect(follower.total.brokenLines == 0)
    }

    @Test func `a writer who stays in the renamed file for a while is followed there`() throws {
        var follower = Follower(scratch("queue_log"))
        write(0..<3)
        try follower.poll()
        scratch.run("mv queue_log queue_log.0 && touch queue_log")
        write(3..<6, to: "queue_log.0")
        #expect(try follower.poll().rotations == 0)
        write(6..<8, to: "queue_log.0")
        write(8..<10)
        #expect(try follower.poll().rotations == 1)
        #expect(follower.numbers == Array(0..<10))
    }

    @Test(arguments: [true, false])
    func `rotations that nobody saw are made up for in order`(isCountingUp: Bool) throws {
        write(0..<5, to: "queue_log.old")
        write(5..<9)
        var follower = Follower(scratch("queue_log"))
        try follower.poll()
        for round in 0..<4 {
            write(round * 10 + 10..<round * 10 + 20)
            let shift = (1...9).reversed().map {
                "if [ -e queue_log.\($0) ]; then mv queue_log.\($0) queue_log.\($0 + 1); fi"
            }
            scratch.run(
                isCountingUp
                    ? "mv queue_log queue_log.\(round)" : shift.joined(separator: ";") + ";mv queue_log queue_log.1")
        }
        write(50..<60)
        scratch.run("cp queue_log queue_log.copy; cp queue_log.1 queue_log.bak")
        write(3..<5, to: "queue_log.unpacked")
        #expect(try follower.poll().rotations == 4)
        #expect(follower.numbers == Array(5..<9) + Array(10..<60))
    }

    @Test func `a symbolic link that is pointed elsewhere is followed`() throws {
        scratch.run("ln -s monday queue_log")
        write(0..<5, to: "monday")
        var follower = Follower(scratch("queue_log"))
        try follower.poll()
        write(5..<7, to: "monday")
        write(7..<9, to: "tuesday")
        scratch.run("ln -s tuesday new && mv -T new queue_log")
        try follower.poll()
        #expect(follower.numbers == Array(0..<9))
        #expect(follower.total.rotations == 1)
    }

    @Test func `a file that comes late is read from its beginning`() throws {
        var follower = Follower(scratch("queue_log"), from: .end)
        #expect(try follower.poll().isWaiting)
        write(0..<5)
        #expect(try !follower.poll().isWaiting)
        #expect(follower.numbers == Array(0..<5))
    }

    @Test func `a file that goes is followed until another comes`() throws {
        write(0..<2)
        scratch.run("ln queue_log elsewhere")
        var follower = Follower(scratch("queue_log"))
        try follower.poll()
        scratch.run("rm queue_log")
        write(2..<4, to: "elsewhere")
        #expect(try follower.poll().isVanished)
        write(4..<6)
        #expect(try !follower.poll().isVanished)
        #expect(follower.numbers == Array(0..<6))
    }

    @Test func `an unfinished line waits for its rest`() throws {
        var follower = Follower(scratch("queue_log"))
        for character in line(1) + line(2) {
            scratch.append("queue_log", String(character))
            try follower.poll()
        }
        scratch.append("queue_log", "170000")
        try follower.poll()
        #expect(follower.text == line(1) + line(2))
    }

    @Test func `a line that never ends is counted when the log goes on elsewhere`() throws {
        var follower = Follower(scratch("queue_log"))
        scratch.append("queue_log", line(1) + "17000")
        try follower.poll()
        scratch.run("rm queue_log")
        write(2..<3)
        #expect(try follower.poll().brokenLines == 1)
        #expect(follower.numbers == [1, 2])
    }

    @Test(arguments: [1, 60, 2000])
    func `an emptied file is read anew, however much is in it by then`(count: Int) throws {
        var follower = Follower(scratch("queue_log"))
        write(0..<50)
        try follower.poll()
        scratch.write("queue_log", Array((100..<100 + count).map(line).joined().utf8))
        #expect(try follower.poll().truncations == 1)
        #expect(follower.numbers == Array(0..<50) + Array(100..<100 + count))
    }

    @Test func `a look ends at its limit and the next goes on`() throws {
        write(0..<40_000)
        var follower = Follower(scratch("queue_log"), limit: 300_000)
        var looks = 1
        while try follower.poll().hasMore { looks += 1 }
        #expect(follower.numbers == Array(0..<40_000))
        #expect(looks > 2)
    }

    @Test func `starts in the middle of a file`() throws {
        write(0..<3)
        scratch.append("queue_log", String(line(3).prefix(9)))
        var end = Follower(scratch("queue_log"), from: .end)
        var offset = Follower(scratch("queue_log"), from: .offset(line(0).utf8.count))
        var beyond = Follower(scratch("queue_log"), from: .offset(1_000_000))
        for _ in 0..<2 {
            try end.poll()
            try offset.poll()
            try beyond.poll()
            scratch.append("queue_log", String(line(3).dropFirst(9)))
        }
        #expect(end.numbers == [3])
        #expect(offset.numbers == [1, 2, 3])
        #expect(beyond.numbers == [0, 1, 2, 3])
    }

    @Test func `what may not be read is an error, and is followed once it may`() throws {
        scratch.run("mkdir queue_log")
        var follower = Follower(scratch("queue_log"))
        #expect(throws: FileTrouble(path: scratch("queue_log"), cause: .folder)) { try follower.poll() }
        scratch.run("rmdir queue_log")
        write(0..<2)
        try follower.poll()
        #expect(follower.numbers == [0, 1])
    }

    @Test func `a writer at work beside us loses and doubles nothing`() throws {
        write(0..<1)
        var follower = Follower(scratch("queue_log"))
        try follower.poll()
        let writer = Shell(
            in: scratch.path,
            """
            n=1
            while [ $n -lt 6000 ]; do
                echo "$((1700000000 + n))|$n|queue|agent|CONNECT|1||2" >> queue_log
                n=$((n + 1))
                case $n in
                *250) mv queue_log queue_log.$n ;;
                *500) mv queue_log queue_log.$n; : > queue_log ;;
                *700) rm -f next; echo "$((1700000000 + n))|$n|q" > next; n=$((n + 1)); mv queue_log queue_log.$n; mv next queue_log ;;
                esac
            done
            """)
        var isDone = false
        while true {
            let progress = try follower.poll()
            if isDone, progress.bytes == 0, progress.rotations == 0 { break }
            isDone = isDone || writer.hasEnded()
        }
        #expect(follower.numbers == Array(0..<6000))
        #expect(follower.total.rotations > 0)
    }
}
