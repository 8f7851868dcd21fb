import Yams

/// A value in a document, and where it stands.
package struct Entry {
    let node: Node
    let file: String

    var line: Int { node.mark?.line ?? 0 }
    var column: Int { node.mark?.column ?? 0 }

    /// A mistake at this place.
    package func mistake(_ problem: String, allowed: String = "") -> Mistake {
        Mistake(file: file, line: line, column: column, problem: problem, allowed: allowed)
    }

    package var isMapping: Bool { if case .mapping = node { true } else { false } }
    package var isList: Bool { if case .sequence = node { true } else { false } }

    /// The members of a mapping, in order.
    package func members() throws(Mistake) -> [(key: Entry, value: Entry)] {
        guard case .mapping(let mapping) = node else {
            throw mistake("a mapping is wanted here", allowed: "lines of `key: value`")
        }
        return mapping.map { (Entry(node: $0.key, file: file), Entry(node: $0.value, file: file)) }
    }

    /// The items of a list; a single value counts as a list of one.
    package func items() throws(Mistake) -> [Entry] {
        switch node {
        case .sequence(let sequence): return sequence.map { Entry(node: $0, file: file) }
        case .scalar: return [self]
        default: throw mistake("a list is wanted here", allowed: "[a, b] or lines of `- item`")
        }
    }

    /// The text of a plain value.
    package func text() throws(Mistake) -> String {
        guard case .scalar(let scalar) = node else { throw mistake("a text is wanted here") }
        return scalar.string
    }

    /// Yes or no.
    package func flag() throws(Mistake) -> Bool {
        switch try text().lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default: throw mistake("\"\(try text())\" is neither yes nor no", allowed: "yes, no")
        }
    }

    /// A number within bounds.
    package func number(_ bounds: ClosedRange<Double>) throws(Mistake) -> Double {
        let text = try text()
        guard let value = Double(text), bounds.contains(value) else {
            throw mistake(
                "\"\(text)\" is no number here", allowed: "\(plain(bounds.lowerBound))–\(plain(bounds.upperBound))")
        }
        return value
    }

    /// One of some words.
    package func choice<Choice>(_ choices: [(String, Choice)]) throws(Mistake) -> Choice {
        let text = try text()
        guard let chosen = choices.first(where: { $0.0 == text }) else {
            throw mistake("\"\(text)\" is not known here", allowed: choices.map(\.0).joined(separator: ", "))
        }
        return chosen.1
    }

    /// Takes each member by its key, in the order of the takers, so that the order in the file does not matter; a key that
    /// nothing takes is a mistake.
    package func take(_ takers: KeyValuePairs<String, (Entry) throws(Mistake) -> Void>) throws(Mistake) {
        try take(Array(takers))
    }

    /// The same for takers that were put together elsewhere.
    package func take(_ takers: [(key: String, value: (Entry) throws(Mistake) -> Void)]) throws(Mistake) {
        let members = try members()
        for (key, _) in members {
            let name = try key.text()
            guard takers.contains(where: { $0.key == name }) else {
                throw key.mistake(
                    "no setting is called \"\(name)\"", allowed: takers.map(\.key).joined(separator: ", "))
            }
        }
        for taker in takers {
            for (key, value) in members where try key.text() == taker.key { try taker.value(value) }
        }
    }

    /// A bound as people write it.
    func plain(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : String(value) }
}
