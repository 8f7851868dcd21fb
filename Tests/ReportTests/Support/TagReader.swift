/// Reads markup by the strict rules of XML, as far as pages need them, and says where they are broken.
struct TagReader {
    /// Names of the tags, in order of opening.
    private(set) var tags: [String] = []
    /// All attributes' names.
    private(set) var attributes: Set<String> = []
    /// Text outside of tags and style sheets, entities resolved, one piece after another.
    private(set) var text = ""
    private(set) var faults: [String] = []
    private var open: [String] = []
    private var rest: Substring.UnicodeScalarView

    init(_ markup: String) {
        rest = markup[...].unicodeScalars
        while let next = rest.first {
            guard next != "<" else {
                readTag()
                continue
            }
            let piece = readText(until: "<")
            if open.last != "style" { text += piece }
        }
        if !open.isEmpty { faults.append("never closed: \(open)") }
    }

    private mutating func readTag() {
        rest.removeFirst()
        if rest.starts(with: "!DOCTYPE html>".unicodeScalars) { return rest.removeFirst(14) }
        let isEnd = take("/")
        let name = take { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" }
        if name.isEmpty { faults.append("a < that opens no tag before \(String(rest.prefix(20)))") }
        if isEnd { return close(name) }
        tags.append(name)
        readAttributes(of: name)
        if take("/") { return expect(">") }
        expect(">")
        open.append(name)
    }

    private mutating func close(_ name: String) {
        expect(">")
        if open.popLast() != name { faults.append("</\(name)> closes another tag") }
    }

    private mutating func readAttributes(of tag: String) {
        while true {
            _ = take { $0 == " " }
            let name = take { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" }
            guard !name.isEmpty else { return }
            attributes.insert(name)
            expect("=")
            expect("\"")
            _ = readText(until: "\"")
            expect("\"")
        }
    }

    private mutating func readText(until end: Unicode.Scalar) -> String {
        var text = ""
        while let next = rest.first, next != end {
            rest.removeFirst()
            switch next {
            case "<": faults.append("a < within an attribute")
            case "&": text += readEntity()
            case "\n": text += "\n"
            case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}": faults.append("control \(next.value)")
            default: text.unicodeScalars.append(next)
            }
        }
        return text
    }

    private mutating func readEntity() -> String {
        let name = take { $0 != ";" && $0 != " " && $0 != "<" }
        expect(";")
        let meanings = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
        if meanings[name] == nil { faults.append("unknown entity \(name)") }
        return meanings[name] ?? ""
    }

    // MARK: Taking

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == scalar else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func take(while fits: (Unicode.Scalar) -> Bool) -> String {
        let taken = rest.prefix(while: fits)
        rest = rest.dropFirst(taken.count)
        return String(taken)
    }

    private mutating func expect(_ scalar: Unicode.Scalar) {
        if !take(scalar) { faults.append("no \(scalar) before \(String(rest.prefix(20)))") }
    }
}
