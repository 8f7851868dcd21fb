/// A document to be written as YAML: what fits in a line stands in a line, the rest below one another.
package indirect enum YAMLText: Sendable {
    case text(String)
    /// A number, a flag: anything that needs no quotes.
    case plain(String)
    case list([YAMLText])
    case mapping([(key: String, value: YAMLText)])

    private static let width = 120

    /// The document, its lines ended.
    package var document: String { block(0).map { $0 + "\n" }.joined() }

    /// In one line.
    private var inline: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .plain(let text): text
        case .list(let items): "[" + items.map(\.inline).joined(separator: ", ") + "]"
        case .mapping(let members):
            "{" + members.map { Self.quoted($0.key) + ": " + $0.value.inline }.joined(separator: ", ") + "}"
        }
    }

    /// Below one another, the lines without their indentation.
    private func block(_ depth: Int) -> [String] {
        switch self {
        case .mapping(let members) where !members.isEmpty:
            return members.flatMap { key, value in value.lines(after: Self.quoted(key) + ":", depth) }
        case .list(let items) where !items.isEmpty:
            return items.flatMap { item in
                let lines = item.isShort(depth + 1) ? [item.inline] : item.block(depth + 1)
                return lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
            }
        default: return [inline]
        }
    }

    private func lines(after key: String, _ depth: Int) -> [String] {
        if isShort(depth), 2 * depth + key.count + inline.count < Self.width { return [key + " " + inline] }
        if case .list(let items) = self, items.allSatisfy(\.isScalar) { return wrapped(items, after: key, depth) }
        return [key] + block(depth + 1).map { "  " + $0 }
    }

    /// Numbers one after the other, in as many lines as it takes.
    private func wrapped(_ items: [YAMLText], after key: String, _ depth: Int) -> [String] {
        var lines = [key + " ["]
        for (place, item) in items.enumerated() {
            let text = item.inline + (place + 1 < items.count ? "," : "]")
            let fits = 2 * depth + lines[lines.count - 1].count + text.count < Self.width
            if fits, place > 0 { lines[lines.count - 1] += " " + text }
            if fits, place == 0 { lines[0] += text }
            if !fits { lines.append("  " + text) }
        }
        return lines
    }

    private var isScalar: Bool {
        switch self {
        case .text, .plain: true
        case .list, .mapping: false
        }
    }

    /// Whether it is best told in one line: small things, and lists of small things' figures.
    private func isShort(_ depth: Int) -> Bool {
        switch self {
        case .text, .plain: return true
        case .list(let items): return items.allSatisfy { $0.isScalar || depth > 1 } && fits(depth)
        case .mapping: return depth > 0 && fits(depth)
        }
    }

    private func fits(_ depth: Int) -> Bool { 2 * depth + inline.count < Self.width - 20 }

    // MARK: Quoting

    /// A text as a scalar that is read back the same: as it is where it cannot be mistaken, in double quotes otherwise.
    static func quoted(_ text: String) -> String {
        isHarmless(text) ? text : "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    private static func isHarmless(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.last != " " else {
            return false
        }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || "0123456789-_. ".unicodeScalars.contains(scalar)
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"", "\\": return "\\" + String(scalar)
        case "\n": return "\\n"
        case "\t": return "\\t"
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
            let digits = String(scalar.value, radix: 16)
            return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        default: return String(scalar)
        }
    }
}
