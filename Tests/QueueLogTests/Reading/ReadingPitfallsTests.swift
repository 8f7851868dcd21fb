import Floor
import TestKit
import Testing

@testable import QueueLog

/// What real logs do that a reader by the book would get wrong.
@Suite struct ReadingPitfallsTests {
    @Test func `a pause everywhere is counted by its lines for each queue alone`() {
        let decoded = Decoded(
            """
            100|NONE|sales|Alice|ADDMEMBER|
            100|NONE|billing|Alice|ADDMEMBER|
            110|NONE|NONE|Alice|PAUSEALL|lunch
            110|NONE|sales|Alice|PAUSE|lunch
            110|NONE|billing|Alice|PAUSE|lunch
            140|NONE|NONE|Alice|UNPAUSEALL|
            140|NONE|sales|Alice|UNPAUSE|
            140|NONE|billing|Alice|UNPAUSE|

            """)
        let floor = decoded.floor
        #expect(floor.checks.total == 0)
        #expect(floor.time(.alice, in: .notReady) == .seconds(30))
        #expect(floor.memberships(of: .alice).count == 2)
        #expect(floor.queues.count(where: \.isKnown) == 2)
    }

    @Test func `a queue is one queue, however its name is cased`() {
        let decoded = Decoded("100|NONE|BILLING|A|ADDMEMBER|\n101|1.1|billing|NONE|ENTERQUEUE||5|1\n")
        #expect(decoded.names.queues == ["BILLING"])
        #expect(decoded.floor.queues.map(\.books.total.offered) == [1])
    }

    @Test func `an interface and the name behind it are one agent, where a map says so`() {
        var decoded = Decoded("")
        decoded.decoder = LineDecoder(register: Register(aliases: ["PJSIP/101": "Alice"]))
        decoded.read(
            Array("100|NONE|sales|PJSIP/101|ADDMEMBER|\n101|NONE|sales|Alice|PAUSE|x\n".utf8))
        #expect(decoded.names.agents == ["Alice"])
        #expect(decoded.floor.memberships.count == 1)
    }

    @Test func `an end under a changed call id is credited to the call's visit`() {
        let decoded = Decoded(
            """
            100|1.1|sales|NONE|ENTERQUEUE||5|1
            110|1.1|sales|Alice|CONNECT|10|1.2|3
            170|1.9|sales|Alice|COMPLETECALLER|10|60|1

            """)
        #expect(decoded.floor.checks[.completionUnderOtherCall] == 1)
        #expect(decoded.floor.queues.first?.books.total.talk == .seconds(60))
    }

    @Test func `a crash writes nothing, and the next start ends what was open`() {
        let decoded = Decoded(
            """
            100|1.1|sales|NONE|ENTERQUEUE||5|1
            101|1.2|sales|NONE|ENTERQUEUE||6|2
            105|1.1|sales|Alice|CONNECT|5|1.3|2
            200|NONE|NONE|NONE|QUEUESTART|

            """)
        let tally = decoded.floor.queues.first?.books.total
        #expect(tally?.lost == 1)
        #expect(tally?.lostTalking == 1)
    }

    @Test func `an abandon may carry an agent's name and changes nobody's state`() {
        let decoded = Decoded("100|1.1|sales|NONE|ENTERQUEUE||5|1\n110|1.1|sales|Alice|ABANDON|1|1|10\n")
        #expect(decoded.floor.queues.first?.books.total.abandoned == 1)
        #expect(decoded.floor.agents.isEmpty)
    }

    @Test func `a name cut in mid-character shows its bytes and stays one name`() {
        let cut: [UInt8] = Array("100|NONE|sales|王".utf8) + [0xE8, 0x8A] + Array("|ADDMEMBER|\n".utf8)
        let decoded = Decoded(cut + cut)
        #expect(decoded.names.agents == ["王\\xe8\\x8a"])
        #expect(decoded.checks == [.invalidUTF8: 1])
    }

    @Test func `a pipe in a name shifts the event and is told from a custom record`() {
        let decoded = Decoded(
            "100|1.1|sales|Ali|ce|CONNECT|5|1.2|3\n101|1.1|sa|l|es|Alice|PAUSE|x\n102|1.1|s|A|MYEVENT|1\n")
        #expect(decoded.checks == [.eventShifted: 2, .eventUnknown: 1])
        #expect(decoded.happenings == [.noted, .noted, .noted])
    }

    @Test func `a pipe in a reason belongs to the reason`() {
        let decoded = Decoded("100|NONE|sales|Alice|PAUSE|lunch|or so\n")
        #expect(decoded.names.reasons == ["", "lunch|or so"])
        #expect(decoded.checks == [:])
    }

    @Test(arguments: [
        ("100", Int64(100_000_000)), ("100.5", 100_500_000), ("100.000001", 100_000_001),
        ("100.1234567", 100_123_456), ("0", 0), ("99999999999", 99_999_999_999_000_000),
    ])
    func `time stamps may have fractions`(stamp: String, microseconds: Int64) {
        let decoded = Decoded("\(stamp)|NONE|NONE|NONE|QUEUESTART|\n")
        #expect(decoded.events.map(\.at.microseconds) == [microseconds])
        #expect(decoded.checks == [:])
    }

    @Test func `a log that went through Windows is read, line by line`() {
        let decoded = Decoded("\u{FEFF}100|1.1|sales|NONE|ENTERQUEUE||5|1\r\n105|1.1|sales|Alice|CONNECT|5|1.2|3\r\n")
        #expect(decoded.checks == [.byteOrderMark: 1, .carriageReturn: 2])
        #expect(decoded.floor.queues.first?.books.total.answered == 1)
    }

    @Test func `zero bytes that a crash left before a line lose that line alone`() {
        let hole = [UInt8](repeating: 0, count: 4_096)
        let decoded = Decoded(hole + Array("100|NONE|NONE|NONE|QUEUESTART|\n101|NONE|NONE|NONE|CONFIGRELOAD|\n".utf8))
        #expect(decoded.checks == [.unreadableLine: 1, .timeNotANumber: 1, .controlCharacter: 1])
        #expect(decoded.happenings == [.noted])
    }

    @Test func `a line of eight kibibytes is read whole`() {
        let reason = String(repeating: "长", count: 2_730)
        let decoded = Decoded("100|NONE|sales|Alice|PAUSE|\(reason)\n")
        #expect(decoded.names.reasons.last == reason)
        #expect(decoded.checks == [:])
    }

    @Test func `records about nobody are kept out of the registers of agents`() {
        let decoded = Decoded("100|NONE|NONE|NONE|QUEUESTART|\n100|NONE|NONE|NONE|CONFIGRELOAD|\n100|1.1||x|DID|5\n")
        #expect(decoded.names.agents.isEmpty)
        #expect(decoded.floor.queues.allSatisfy { !$0.isKnown })
    }

    @Test func `the last line may lack its line feed and is read where the block ends`() {
        let decoded = Decoded("100|NONE|NONE|NONE|QUEUESTART|\n101|NONE|NONE|NONE|QUEUESTART")
        #expect(decoded.happenings == [.restarted, .restarted])
    }
}
