import Testing

@testable import Cockpit

/// What a wall may show of a caller's number.
@Suite struct MaskingTests {
    @Test(arguments: [
        ("13800138678", "***678"), ("+86 138-0013-8678", "***678"), ("2041", "***41"), ("204", "***4"), ("7", "***"),
        ("", "***"), ("alice@example.org", "***"), ("anonymous", "***"), ("匿名", "***"), ("sip:1001", "***01"),
    ]) func `three digits at most are shown, and never more than half`(number: String, masked: String) {
        #expect(Masking.masked(number) == masked)
    }

    @Test func `whatever the number, nothing but its last digits shows`() {
        for length in 0...20 {
            let number = String((0..<length).map { Character(String($0 % 10)) })
            let shown = Masking.masked(number).dropFirst(3)
            #expect(number.hasSuffix(shown))
            #expect(shown.count <= 3 && shown.count * 2 <= max(length, 0))
        }
    }
}
