import Floor
import TestKit
import Testing

@testable import QueueLog

/// Each kind of bad line is counted under its own name; each name has a line that earns it.
@Suite struct ReadingChecksTests {
    /// Bad lines, and what is counted for each.
    static let badLines: [(line: String, checks: [Check])] = [
        ("", [.unreadableLine, .emptyLine]),
        ("\r", [.unreadableLine, .emptyLine, .carriageReturn]),
        ("hello", [.unreadableLine, .tooFewFields]),
        ("100|1.1|sales|NONE", [.unreadableLine, .tooFewFields]),
        ("\u{1B}[31m\u{0}", [.unreadableLine, .tooFewFields, .controlCharacter]),
        ("|1.1|sales|NONE|ABANDON|1|1|5", [.unreadableLine, .timeMissing]),
        ("12x|1.1|sales|NONE|ABANDON|1|1|5", [.unreadableLine, .timeNotANumber]),
        ("-12|1.1|sales|NONE|ABANDON|1|1|5", [.unreadableLine, .timeNegative]),
        ("999999999999|1.1|sales|NONE|ABANDON|1|1|5", [.unreadableLine, .timeOutOfRange]),
        ("100.|1.1|sales|NONE|ABANDON|1|1|5", [.unreadableLine, .timeFractionMalformed]),
        ("100.5.5|1.1|sales|NONE|ABANDON|1|1|5", [.unreadableLine, .timeFractionMalformed]),
        ("\u{FEFF}100|1.1|sales|NONE|ABANDON|1|1|5", [.byteOrderMark]),
        ("100|1.1|sales|NONE|ABANDON|1|1|5\r", [.carriageReturn]),
        ("100|1.1|sales|Al\u{7}ice|AGENTDUMP|", [.controlCharacter]),
        ("100|1.1|sales|Alice|", [.eventMissing]),
        ("100|1.1|sales|Alice|DANCE|1", [.eventUnknown]),
        ("100|1.1|sales|Al|ice|CONNECT|1|1.2|1", [.eventShifted]),
        ("100|1.1|sales|NONE|ABANDON|1|1", [.fieldsMissing]),
        ("100|1.1|sales|NONE|ABANDON", [.fieldsMissing]),
        ("100|1.1|sales|Alice|COMPLETEAGENT|1|2|3|4", [.fieldsSurplus]),
        ("100|1.1|sales|NONE|ABANDON|1|1|five", [.fieldNotANumber]),
        ("100|1.1|sales|NONE|ABANDON|1|1|1234567890123", [.fieldNotANumber]),
        ("100|1.1|sales|NONE|ABANDON|1|1|-5", [.numberNegative]),
        ("100||sales|NONE|ABANDON|1|1|5", [.callMissing]),
        ("100|1.1||NONE|ABANDON|1|1|5", [.queueMissing]),
        ("100|1.1|sales||CONNECT|1|1.2|1", [.agentMissing]),
    ]

    @Test(arguments: badLines.indices) func `a bad line is counted under its names and no other`(index: Int) {
        let (line, checks) = Self.badLines[index]
        #expect(Decoded(line + "\n").checks == Dictionary(uniqueKeysWithValues: checks.map { ($0, 1) }))
    }

    @Test(arguments: badLines.indices) func `a bad line leaves its neighbours alone`(index: Int) {
        let good = "100|1.5|sales|NONE|ENTERQUEUE||5|1\n"
        let decoded = Decoded(good + Self.badLines[index].line + "\n" + "101|1.5|sales|Bob|CONNECT|1|1.6|1\n")
        #expect(decoded.floor.queues.first?.books.total.answered == 1)
        #expect(decoded.decoder.lines == 3)
    }

    @Test func `an invalid name is counted once, not each time it is met`() {
        let line: [UInt8] = Array("100|1.1|sa".utf8) + [0xFF] + Array("|NONE|ABANDON|1|1|5\n".utf8)
        #expect(Decoded(line + line).checks == [.invalidUTF8: 1])
        let caller: [UInt8] = Array("100|1.1|sales|NONE|ENTERQUEUE||王".utf8) + [0xC0] + Array("|1\n".utf8)
        #expect(Decoded(caller + caller).checks == [.invalidUTF8: 1])
    }

    @Test func `every check has something that earns it`() throws {
        let scratch = Scratch()
        var found = Set(Self.badLines.flatMap(\.checks))
        found.insert(.invalidUTF8)
        let long = String(repeating: "x", count: 70_000)
        let whole = Array("100|NONE|NONE|NONE|QUEUESTART|\n\(long)\n101|NONE|NONE|NONE|QUEUESTART|".utf8)
        let packed = gzip(Array(repeating: whole, count: 9).joined().map { $0 })
        for bytes in [whole, Array(packed.dropLast(9))] {
            var reader = LogReader()
            try reader.read(LogSet(paths: [scratch.write("log", bytes)])) { _ in }
            found.formUnion(reader.decoder.checks.found.map(\.check))
        }
        found.formUnion(stories.flatMap { Decoded($0).floor.checks.found.map(\.check) })
        #expect(Check.allCases.filter { !found.contains($0) } == [])
    }

    /// Stories that do not add up.
    private let stories = [
        "100|1.1|s|N|ENTERQUEUE||5|1\n101|1.1|s|N|ENTERQUEUE||5|1\n90|1.1|s|N|ABANDON|1|1|70\n",
        "100|1.1|s|A|CONNECT|1|1.2|1\n100|1.1|s|N|ABANDON|1|1|1\n100|1.1|s|A|COMPLETEAGENT|1|1|1\n",
        "100|1.1|s|N|ENTERQUEUE||5|1\n110|1.1|s|A|CONNECT||1.2|1\n120|1.9|s|A|COMPLETEAGENT|10||1\n",
        """
        100|1.1|s|N|ENTERQUEUE||5|1
        100|1.2|s|N|ENTERQUEUE||6|2
        110|1.1|s|A|CONNECT|10|1.3|1
        111|1.2|s|A|CONNECT|11|1.4|1
        115|1.1|t|N|ENTERQUEUE||5|1
        120|1.1|s|A|COMPLETEAGENT|9|90|1

        """,
        "1|NONE|s|A|ADDMEMBER|\n2|NONE|s|A|ADDMEMBER|\n3|NONE|s|A|UNPAUSE|\n4|NONE|s|B|REMOVEMEMBER|\n",
    ]
}
