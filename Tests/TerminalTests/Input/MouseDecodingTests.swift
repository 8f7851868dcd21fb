import Screen
import Terminal
import Testing

@Suite struct MouseDecodingTests {
    private func mouse(_ text: String) -> Mouse? {
        let inputs = decoded(text)
        guard inputs.count == 1, case .mouse(let mouse) = inputs[0] else { return nil }
        return mouse
    }

    @Test(
        "presses, releases, drags and wheels are told apart",
        arguments: [
            ("\u{1B}[<0;1;1M", Mouse(.press, .left, at: Point(x: 0, y: 0))),
            ("\u{1B}[<2;10;5M", Mouse(.press, .right, at: Point(x: 9, y: 4))),
            ("\u{1B}[<1;10;5m", Mouse(.release, .middle, at: Point(x: 9, y: 4))),
            ("\u{1B}[<32;3;4M", Mouse(.drag, .left, at: Point(x: 2, y: 3))),
            ("\u{1B}[<35;3;4M", Mouse(.move, at: Point(x: 2, y: 3))),
            ("\u{1B}[<64;3;4M", Mouse(.wheelUp, at: Point(x: 2, y: 3))),
            ("\u{1B}[<65;3;4M", Mouse(.wheelDown, at: Point(x: 2, y: 3))),
            ("\u{1B}[<20;3;4M", Mouse(.press, .left, at: Point(x: 2, y: 3), modifiers: [.shift, .ctrl])),
        ])
    func kinds(bytes: String, expected: Mouse) {
        #expect(mouse(bytes) == expected)
    }

    @Test func columnsPast223AreReached() {
        #expect(mouse("\u{1B}[<0;500;150M")?.at == Point(x: 499, y: 149))
    }

    @Test func theClassicReportIsThreeBytes() {
        #expect(mouse("\u{1B}[M +*") == Mouse(.press, .left, at: Point(x: 10, y: 9)))
        #expect(mouse("\u{1B}[M#+*") == Mouse(.release, at: Point(x: 10, y: 9)))
        #expect(
            decoded([0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0xFE]) == [.mouse(Mouse(.press, .left, at: Point(x: 222, y: 221)))])
    }

    @Test func rxvtsReportIsUnderstood() {
        #expect(mouse("\u{1B}[32;300;7M") == Mouse(.press, .left, at: Point(x: 299, y: 6)))
    }

    @Test(
        "what we have no word for is swallowed",
        arguments: ["\u{1B}[<66;3;4M", "\u{1B}[<128;3;4M", "\u{1B}[<0;3M", "\u{1B}[<;;M\u{1B}[<0;1M"])
    func swallowed(bytes: String) {
        #expect(decoded(bytes).allSatisfy { if case .key = $0 { false } else { true } })
    }
}
