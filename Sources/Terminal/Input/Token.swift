import Screen

/// What the front of a byte stream turned out to be, and how many bytes of it that was.
struct Token {
    enum Meaning: Hashable {
        case input(Input)
        case pasteBegins
        case stringBegins
        /// A control sequence longer than any terminal sends; the rest of it is still to come.
        case overlong
        case nothing
        case unfinished
    }

    let meaning: Meaning
    let length: Int

    static let unfinished = Token(.unfinished, 0)

    init(_ meaning: Meaning, _ length: Int) {
        self.meaning = meaning
        self.length = length
    }

    init(_ key: Key?, _ length: Int) {
        self.init(key.map { .input(.key($0)) } ?? .nothing, length)
    }

    /// Reads one token from the front of at least one byte.
    init(reading bytes: ArraySlice<UInt8>) {
        guard let first = bytes.first else {
            self = .unfinished
            return
        }
        switch first {
        case Byte.escape: self = .afterEscape(bytes)
        case 0..<0x80: self.init(Key(ascii: first), 1)
        default: self = .scalar(bytes)
        }
    }
}

extension Token {
    /// The same token as its key with Alt held, one byte longer for the ESC before it.
    var withAlt: Token {
        guard case .input(.key(let key)) = meaning else { return Token(meaning, length + 1) }
        return Token(key.withAlt, length + 1)
    }

    private static func scalar(_ bytes: ArraySlice<UInt8>) -> Token {
        switch UTF8Scalar(reading: bytes) {
        case .unfinished: .unfinished
        case .invalid: Token(.nothing, 1)
        case .valid(let scalar, let length): Token(Key(scalar: scalar), length)
        }
    }
}
