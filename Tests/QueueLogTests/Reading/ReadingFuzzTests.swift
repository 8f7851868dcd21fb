import Floor
import TestKit
import Testing

@testable import QueueLog

/// Ten thousand spoiled logs: none may stop the reading, break the floor, or read otherwise in other pieces.
@Suite struct ReadingFuzzTests {
    private static let log = """
        1700002790|NONE|NONE|NONE|QUEUESTART|
        1700002791|NONE|sales|Alice|ADDMEMBER|
        1700002791|NONE|账单|王芳|ADDMEMBER|PAUSED
        1700002800|1700002800.1|sales|NONE|ENTERQUEUE||+8613800138000|1
        1700002801|1700002801.2|账单|NONE|ENTERQUEUE|http://x|anonymous|1|a_b
        1700002809|1700002800.1|sales|Alice|RINGNOANSWER|9000
        1700002812|1700002800.1|sales|Alice|CONNECT|12|1700002800.3|3
        1700002820|NONE|NONE|王芳|UNPAUSEALL|
        1700002820|NONE|账单|王芳|UNPAUSE|
        1700002830|1700002801.2|账单|王芳|CONNECT|29|1700002801.4|5
        1700002890|1700002800.1|sales|Alice|COMPLETECALLER|12|78|1
        1700002900|1700002801.2|账单|王芳|ATTENDEDTRANSFER|LINK|SIP/1-2|SIP/3-4|29|70|1
        1700002900|1700002801.2|sales|NONE|ENTERQUEUE||anonymous|1
        1700002905.25|1700002801.2|sales|NONE|ABANDON|1|1|5
        1700002910|NONE|sales|Alice|PAUSE|午餐|later
        1700002911|NONE|sales|PJSIP/101|PENALTY|4
        1700002950|NONE|sales|Alice|REMOVEMEMBER|

        """

    private func pieces(_ bytes: [UInt8], seed: UInt64) -> Decoded {
        var generator = SeededGenerator(seed: seed)
        var (decoded, rest) = (Decoded(""), bytes[...])
        var lines = LineBuffer(pieceSize: 400)
        while !rest.isEmpty {
            let piece = rest.prefix(Int.random(in: 1...400, using: &generator))
            lines.space().copyBytes(from: piece)
            lines.add(piece.count)
            while let block = lines.next() { decoded.read(block) }
            rest = rest.dropFirst(piece.count)
        }
        return decoded
    }

    /// What is wrong with the reading of a spoiled log; nil where all is well.
    private func fault(_ bytes: [UInt8], seed: UInt64) -> String? {
        let whole = Decoded(bytes)
        let piecewise = pieces(bytes, seed: seed)
        if whole.events != piecewise.events || whole.checks != piecewise.checks { return "reads otherwise in pieces" }
        let floor = whole.floor
        if !floor.contradictions.isEmpty { return "\(floor.contradictions)" }
        let (names, lines) = (whole.names, whole.decoder.lines)
        let most = [names.queues, names.agents, names.reasons, names.oddCallers].map(\.count).max() ?? 0
        if most > lines + 1 { return "\(most) names in \(lines) lines" }
        if whole.events.count > lines { return "more events than lines" }
        return nil
    }

    @Test(arguments: 0..<8 as Range<UInt64>) func `a spoiled log is read to its end, and the floor stays sound`(
        part: UInt64
    ) {
        let log = Array(Self.log.utf8)
        for seed in part * 1_300..<(part + 1) * 1_300 {
            var mutator = Mutator(seed: seed, separator: 0x7C)
            let bytes = mutator.spoil(log) + [0x0A]
            if let fault = fault(bytes, seed: seed) {
                Issue.record("seed \(seed): \(fault)\n\(String(decoding: bytes, as: UTF8.self))")
                return
            }
        }
    }

    @Test func `the log that is spoiled is a good one`() {
        let decoded = Decoded(Self.log)
        #expect(decoded.checks == [:])
        #expect(decoded.floor.checks.total == 0)
    }
}
