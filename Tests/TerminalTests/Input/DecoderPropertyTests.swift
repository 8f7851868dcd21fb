import Screen
import Terminal
import Testing

@Suite struct DecoderPropertyTests {
    /// Pieces that matter to the decoder, so that random streams reach its corners.
    private static let pieces: [[UInt8]] =
        [
            "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}P", "[", "O", "M", "<", "0;1;1", ";", ":", "~", "$", "u",
            "A",
            "200~", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[<0;1;1M", "\u{1B}[M", "\u{1B}\\", "\u{07}", "\u{18}", "客",
            "é",
            "x", "27;5;97~", "9999999999999999999999", "\u{1B}[[", "?", "\u{1B}[24", "3$y",
        ].map { Array($0.utf8) } + [[0xFF], [0xE5], [0xAE], [0xF0, 0x9F], [0x80], [0x00], [0x9B]]

    private static func stream(_ dice: inout Dice) -> [UInt8] {
        (0..<Int.random(in: 0...12, using: &dice)).flatMap { _ -> [UInt8] in
            let isNoise = Int.random(in: 0..<4, using: &dice) == 0
            return isNoise ? [UInt8.random(in: .min ... .max, using: &dice)] : pieces.randomElement(using: &dice) ?? []
        }
    }

    private static func decoded(_ bytes: [UInt8], cutBy dice: inout Dice) -> [Input] {
        var decoder = InputDecoder()
        var inputs: [Input] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Int.random(in: 1...rest.count, using: &dice)
            inputs += decoder.decode(rest.prefix(count))
            rest = rest.dropFirst(count)
        }
        return inputs + decoder.flush()
    }

    @Test func howAStreamIsCutMakesNoDifference() {
        var dice = Dice(seed: 1)
        for _ in 0..<20_000 {
            let bytes = Self.stream(&dice)
            let whole = TerminalTests.decoded(bytes)
            let cut = Self.decoded(bytes, cutBy: &dice)
            guard whole == cut else {
                Issue.record("\(bytes): \(whole) but in pieces \(cut)")
                return
            }
        }
    }

    @Test func afterAnyStreamAndAPauseKeysAreHeardAgain() {
        var dice = Dice(seed: 2)
        for _ in 0..<20_000 {
            var decoder = InputDecoder()
            let bytes = Self.stream(&dice)
            _ = decoder.decode(bytes)
            _ = decoder.flush()
            guard decoder.decode([0x71]) == [.key(Key("q"))], decoder.patience == .none else {
                Issue.record("deaf after \(bytes)")
                return
            }
        }
    }
}
