/// Finds where a YAML text uses an alias (`*name`).
///
/// Aliases can multiply a small file into an enormous document, and nothing of ours needs one; so they are refused before
/// the text is composed. An alias can only stand where a value begins; inside quotes and words a star is a star.
struct AliasFinder {
    /// From 1, as editors count.
    private(set) var line = 1
    private(set) var column = 1
    private var quote: Character?
    private var isEscaped = false
    private var hasJustClosed = false
    private var isComment = false
    private var beginsValue = true
    private var depth = 0

    /// The place of the first alias, or nil.
    static func firstAlias(in text: String) -> (line: Int, column: Int)? {
        var finder = AliasFinder()
        var previous: Character = "\n"
        for character in text {
            if finder.isAlias(character) { return (finder.line, finder.column) }
            finder.pass(character, after: previous)
            previous = character
        }
        return nil
    }

    private func isAlias(_ character: Character) -> Bool {
        character == "*" && beginsValue && quote == nil && !isComment
    }

    private mutating func pass(_ character: Character, after previous: Character) {
        column += 1
        if character.isNewline {
            (line, column) = (line + 1, 1)
            isComment = false
            if quote == nil { beginsValue = true }
        } else if let quote {
            passQuoted(character, quote)
        } else if !isComment {
            passPlain(character, after: previous)
        }
    }

    private mutating func passQuoted(_ character: Character, _ quote: Character) {
        if isEscaped {
            isEscaped = false
        } else if character == "\\" && quote == "\"" {
            isEscaped = true
        } else if character == quote {
            self.quote = nil
            hasJustClosed = true
        }
    }

    private mutating func passPlain(_ character: Character, after previous: Character) {
        // A quote that follows at once is a quote within quotes, written twice.
        let goesOn = hasJustClosed && character == "'"
        hasJustClosed = false
        switch character {
        case " ", "\t": if previous == ":" || previous == "-" || previous == "?" { beginsValue = true }
        case "#" where previous == " " || previous == "\t" || previous.isNewline: isComment = true
        case "\"", "'": if beginsValue || goesOn { (quote, beginsValue) = (character, false) }
        case "[", "{": if beginsValue || depth > 0 { depth += 1 }
        case "]", "}":
            depth = max(0, depth - 1)
            beginsValue = false
        case ",": if depth > 0 { beginsValue = true }
        default: beginsValue = false
        }
    }
}
