import Floor
import Report
import Testing

/// Two readings of one log, written apart, must tell the same.
@Suite struct IndependentReadingTests {
    @Test(arguments: UInt64(1)...60)
    func `the report agrees with a reading by plain definitions`(seed: UInt64) {
        let log = RandomLog(seed: seed, steps: 250).text
        let expected = PlainReading(log).figures(threshold: 20, short: 5)
        let figures = report(of: log).json.figures()
        #expect(expected.count > 100)
        #expect(Self.differences(expected, figures) == [])
    }

    @Test func `the report agrees on the small log`() {
        let expected = PlainReading(smallLog).figures(threshold: 20, short: 5)
        #expect(Self.differences(expected, report(of: smallLog).json.figures()) == [])
    }

    @Test func `the invented days hold all that days hold`() {
        let log = (1...60).map { RandomLog(seed: $0, steps: 250).text }.joined()
        let events = [
            "ENTERQUEUE", "CONNECT", "ABANDON", "EXITWITHTIMEOUT", "EXITWITHKEY", "EXITEMPTY", "WITHDRAW", "SYSCOMPAT",
            "COMPLETEAGENT", "COMPLETECALLER", "BLINDTRANSFER", "ATTENDEDTRANSFER", "RINGNOANSWER", "RINGCANCELED",
            "ADDMEMBER", "REMOVEMEMBER", "PAUSE", "UNPAUSE", "QUEUESTART",
        ]
        for event in events { #expect(log.contains("|\(event)|"), "\(event)") }
        let checks = report(of: log).checks
        for check in [Check.timeWentBack, .memberAddedTwice, .unpausedUnpaused, .connectWithoutEnter, .unreadableLine] {
            #expect(checks[check] > 0, "\(check)")
        }
    }

    /// Paths whose figures differ, with both of them.
    private static func differences(_ expected: [String: Double?], _ found: [String: Double?]) -> [String] {
        expected.keys.sorted().compactMap { path in
            let (plain, ours) = (expected[path] ?? nil, found[path] ?? nil)
            if found[path] == nil && plain != 0 { return "\(path): missing" }
            if let plain, let ours, abs(plain - ours) < 1e-6 { return nil }
            return plain == ours || found[path] == nil
                ? nil : "\(path): \(String(describing: plain)), \(String(describing: ours))"
        }
    }
}
