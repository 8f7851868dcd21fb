import Yams

/// Words of a document in one of its languages.
///
/// A name may be written once in every language, as `{en: billing, zh: 账单}`; wherever else one of these stands, the same
/// is meant.
package struct Lexicon {
    private let code: String
    private let codes: [String]
    private var chosen: [String: String] = [:]

    /// - Parameters:
    ///   - code: the language wanted.
    ///   - codes: all languages there are.
    package init(code: String, codes: [String]) {
        self.code = code
        self.codes = codes
    }

    /// Learns the words of a document.
    package mutating func learn(_ entry: Entry) {
        switch entry.node {
        case .mapping(let mapping):
            if let words = words(entry) {
                for word in words.values where chosen[word] == nil { chosen[word] = pick(words) }
            }
            for (key, value) in mapping {
                learn(Entry(node: key, file: entry.file))
                learn(Entry(node: value, file: entry.file))
            }
        case .sequence(let sequence): for node in sequence { learn(Entry(node: node, file: entry.file)) }
        default: return
        }
    }

    /// The word that is meant, in the language wanted.
    package func word(_ entry: Entry) throws(Mistake) -> String {
        let word = if let words = words(entry) { pick(words) } else { try entry.text() }
        let name = chosen[word] ?? word
        guard !name.isEmpty, name.utf8.count <= 200 else {
            throw entry.mistake("a name is wanted here", allowed: "1–200 bytes")
        }
        return name
    }

    private func pick(_ words: [String: String]) -> String {
        words[code] ?? codes.lazy.compactMap { words[$0] }.first ?? ""
    }

    /// Code → word, where the entry is one name in several languages.
    private func words(_ entry: Entry) -> [String: String]? {
        guard case .mapping(let mapping) = entry.node, !mapping.isEmpty else { return nil }
        var words: [String: String] = [:]
        for (key, value) in mapping {
            guard case .scalar(let key) = key, codes.contains(key.string), case .scalar(let value) = value else {
                return nil
            }
            words[key.string] = value.string
        }
        return words
    }
}
