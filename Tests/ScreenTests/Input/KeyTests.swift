import Screen
import TestKit
import Testing

@Suite struct KeyTests {
    @Test(arguments: [
        ("ctrl+x", Key("x", .ctrl)), ("alt+enter", Key(.enter, .alt)), ("shift+tab", Key(.backtab)),
        ("f5", Key(.function(5))), ("space", Key(" ")), ("G", Key("G")), ("?", Key("?")), ("+", Key("+")),
        ("ctrl++", Key("+", .ctrl)), ("ctrl+alt+shift+up", Key(.up, [.ctrl, .alt, .shift])), ("f", Key("f")),
        ("中", Key("中")), ("pagedown", Key(.pageDown)), ("ctrl+shift+tab", Key(.backtab, .ctrl)),
    ])
    func isReadAndWrittenInOneSpelling(spelling: String, key: Key) {
        #expect(Key(spelling) == key)
        #expect(key.description == spelling)
    }

    @Test(arguments: ["", "ctrl+", "hyper+x", "ctrl+ctrl+x", "f0", "f64", "f05", "Enter", "ab", " "])
    func nonsenseIsNoKey(spelling: String) {
        #expect(Key(spelling) == nil)
    }

    @Test(arguments: 0..<500) func everyKeySurvivesItsSpelling(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let codes: [Key.Code] = [
            .enter, .escape, .tab, .backtab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
            .pageUp, .pageDown, .function(.random(in: 1...63, using: &generator)),
            .character("aZ09+ -?é中🟢".randomElement(using: &generator) ?? "a"),
        ]
        let modifiers = Modifiers(rawValue: .random(in: 0...7, using: &generator))
        let key = Key(codes.randomElement(using: &generator) ?? .enter, modifiers)
        #expect(Key(key.description) == key)
    }

    @Test func shiftAndTabAreOneKeyHoweverTheyArrive() {
        #expect(Key(.tab, .shift) == Key(.backtab))
        #expect(Key(.backtab, .shift) == Key(.backtab))
    }

    @Test func onlyKeysWithoutControlOrAltTypeACharacter() {
        #expect(Key("G").typed == "G")
        #expect(Key("x", .ctrl).typed == nil)
        #expect(Key(.enter).typed == nil)
    }
}
