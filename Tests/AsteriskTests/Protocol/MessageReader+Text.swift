@testable import Asterisk

/// A message kept beyond the reader's call.
struct Taken: Hashable {
    let kind: Message.Kind
    let fields: [String: String]
    let bytes: [UInt8]

    init(_ message: Message) {
        kind = message.kind
        bytes = Array(message.bytes)
        var fields: [String: String] = [:]
        var lines = Lines(message.bytes)
        while let line = lines.next() {
            let text = String(decoding: line, as: UTF8.self)
            guard let colon = text.firstIndex(of: ":") else { continue }
            let value = text[text.index(after: colon)...]
            let name = String(text[..<colon])
            if fields[name] == nil { fields[name] = String(value.first == " " ? value.dropFirst() : value) }
        }
        self.fields = fields
    }
}

extension MessageReader {
    mutating func read(_ text: String, _ body: (Message) -> Void) { read(Array(text.utf8), body) }

    mutating func read(_ bytes: [UInt8], _ body: (Message) -> Void) { bytes.withUnsafeBytes { read($0, body) } }

    mutating func messages(_ text: String) -> [Taken] {
        var found: [Taken] = []
        read(text) { found.append(Taken($0)) }
        return found
    }
}
