/// Names by number. Several spellings may stand for one name.
package struct NameTable: Sendable {
    private var spellings = Interner()
    private var ids: [Int32] = []
    /// The names, each as it was first spelled.
    package private(set) var names: [String] = []
    private var byName: [String: Int32] = [:]
    /// What makes two spellings one name; the name itself where nil.
    private let folding: (@Sendable (String) -> String)?
    /// Another name that a spelling stands for.
    private let aliases: [String: String]

    package init(aliases: [String: String] = [:], folding: (@Sendable (String) -> String)? = nil) {
        self.aliases = aliases
        self.folding = folding
    }

    /// The number of a name, given in bytes with the interner's reach.
    @inline(__always)
    package mutating func id(of bytes: UnsafeRawBufferPointer) -> Int {
        let spelling = spellings.index(of: bytes)
        return spelling < ids.count ? Int(ids[spelling]) : resolve(String(escapingInvalidUTF8: bytes))
    }

    /// The number of a name.
    package mutating func id(of name: String) -> Int { Interner.padded(name) { id(of: $0) } }

    /// Lets another spelling stand for a name, unless it already stands for one.
    package mutating func join(_ spelling: UnsafeRawBufferPointer, to id: Int) {
        guard spellings.index(of: spelling) == ids.count else { return }
        ids.append(Int32(truncatingIfNeeded: id))
    }

    @inline(never)
    private mutating func resolve(_ spelled: String) -> Int {
        let name = aliases[spelled] ?? spelled
        let key = folding?(name) ?? name
        let id = byName[key] ?? Int32(names.count)
        if id == names.count {
            names.append(name)
            byName[key] = id
        }
        ids.append(id)
        return Int(id)
    }
}

extension String {
    /// Text from bytes that should be UTF-8: a byte that is none becomes `\xNN`, so that different names stay
    /// different and nothing is lost. Asterisk cuts names at 79 bytes, in mid-character.
    package init(escapingInvalidUTF8 bytes: UnsafeRawBufferPointer) {
        if let text = String(validating: bytes, as: UTF8.self) {
            self = text
            return
        }
        self = ""
        var rest = bytes[...]
        while let first = rest.first {
            let length = (1...4).first { length in
                length <= rest.count && String(validating: rest.prefix(length), as: UTF8.self) != nil
            }
            if let length {
                append(String(decoding: rest.prefix(length), as: UTF8.self))
                rest = rest.dropFirst(length)
            } else {
                let digits = String(first, radix: 16)
                append("\\x" + (digits.count < 2 ? "0" : "") + digits)
                rest = rest.dropFirst()
            }
        }
    }
}
