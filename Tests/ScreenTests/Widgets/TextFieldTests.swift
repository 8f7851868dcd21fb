import Screen
import Testing

@Suite struct TextFieldTests {
    private func typing(_ keys: String..., into field: TextField = TextField()) -> TextField? {
        keys.reduce(field) { field, key in Key(key).flatMap { field?.pressing($0) } }
    }

    @Test func typedCharactersGoInAtTheCursor() {
        #expect(typing("a", "c", "left", "b") == TextField("abc", cursor: 2))
        #expect(typing("王", "space", "芳") == TextField("王 芳"))
    }

    @Test func editingKeysDelete() {
        #expect(typing("backspace", into: TextField("ab")) == TextField("a"))
        #expect(typing("delete", into: TextField("ab", cursor: 0)) == TextField("b", cursor: 0))
        #expect(typing("backspace", into: TextField("ab", cursor: 0)) == TextField("ab", cursor: 0))
        #expect(typing("ctrl+w", into: TextField("two words ")) == TextField("two "))
        #expect(typing("ctrl+u", into: TextField("abcd", cursor: 2)) == TextField("cd", cursor: 0))
        #expect(typing("ctrl+k", into: TextField("abcd", cursor: 2)) == TextField("ab"))
    }

    @Test func theCursorStaysInsideTheText() {
        #expect(typing("home", "left", into: TextField("ab"))?.cursor == 0)
        #expect(typing("end", "right", into: TextField("ab"))?.cursor == 2)
        #expect(TextField("ab", cursor: 99).cursor == 2)
    }

    @Test func pastedTextIsCleaned() {
        #expect(TextField("ab", cursor: 1).inserting("x\n\u{202E}y") == TextField("ax·yb", cursor: 4))
    }

    @Test(arguments: ["enter", "escape", "up", "ctrl+x", "alt+b", "f1"])
    func otherKeysAreLeftToTheCaller(key: String) throws {
        let key = try #require(Key(key))
        #expect(TextField("ab").pressing(key) == nil)
    }
}
