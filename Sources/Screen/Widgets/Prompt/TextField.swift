/// One line of cleaned text being typed, and where the next character goes. Every edit gives a new value.
package struct TextField: Hashable, Sendable {
    /// What was typed so far.
    package let text: String
    /// Characters before the cursor.
    package let cursor: Int

    /// A field with the cursor at the end, or before the character at `cursor`.
    package init(_ text: String = "", cursor: Int? = nil) {
        self.text = text.cleanedForScreen
        self.cursor = (cursor ?? .max).clamped(to: 0...self.text.count)
    }

    /// The text left of the cursor.
    package var beforeCursor: Substring { text.prefix(cursor) }
    /// The text from the cursor on.
    package var afterCursor: Substring { text.dropFirst(cursor) }

    /// The field after a key, or nil if the key edits nothing: `enter`, `escape` and the like are the caller's.
    package func pressing(_ key: Key) -> TextField? {
        if let character = key.typed { return inserting(String(character)) }
        switch (key.code, key.modifiers) {
        case (.backspace, []): return deleting(from: cursor - 1, to: cursor)
        case (.delete, []): return deleting(from: cursor, to: cursor + 1)
        case (.left, []), (.character("b"), .ctrl): return moving(to: cursor - 1)
        case (.right, []), (.character("f"), .ctrl): return moving(to: cursor + 1)
        case (.home, []), (.character("a"), .ctrl): return moving(to: 0)
        case (.end, []), (.character("e"), .ctrl): return moving(to: text.count)
        case (.character("u"), .ctrl): return deleting(from: 0, to: cursor)
        case (.character("k"), .ctrl): return deleting(from: cursor, to: text.count)
        case (.character("w"), .ctrl): return deleting(from: startOfWord, to: cursor)
        default: return nil
        }
    }

    /// The field with cleaned text put in at the cursor, as typed or pasted.
    package func inserting(_ insertion: String) -> TextField {
        let start = String(beforeCursor) + insertion.cleanedForScreen
        return TextField(start + afterCursor, cursor: start.count)
    }

    private func moving(to cursor: Int) -> TextField {
        TextField(text, cursor: cursor)
    }

    private func deleting(from start: Int, to end: Int) -> TextField {
        let (start, end) = (start.clamped(to: 0...text.count), end.clamped(to: 0...text.count))
        return TextField(String(text.prefix(start)) + text.dropFirst(end), cursor: start)
    }

    private var startOfWord: Int {
        let characters = Array(beforeCursor)
        let word = characters.lastIndex { $0 != " " } ?? 0
        return characters[..<word].lastIndex(of: " ").map { $0 + 1 } ?? 0
    }
}
