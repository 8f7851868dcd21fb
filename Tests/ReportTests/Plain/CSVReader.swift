/// Reads CSV by RFC 4180, and nothing else: lines end with CR LF, quotes are doubled within quotes.
struct CSVReader {
    private(set) var rows: [[String]] = []
    private(set) var faults: [String] = []

    init(_ text: String) {
        var (row, field, isQuoted, wasQuoted): ([String], String, Bool, Bool) = ([], "", false, false)
        var rest = Array(text.unicodeScalars)[...]
        while let next = rest.popFirst() {
            if isQuoted {
                guard next == "\"" else {
                    field.unicodeScalars.append(next)
                    continue
                }
                if rest.first == "\"" { field.unicodeScalars.append(rest.removeFirst()) } else { isQuoted = false }
            } else if next == "\"" && field.isEmpty && !wasQuoted {
                (isQuoted, wasQuoted) = (true, true)
            } else if next == "," || next == "\r" {
                row.append(field)
                (field, wasQuoted) = ("", false)
                if next == "\r" {
                    if rest.popFirst() != "\n" { faults.append("a carriage return alone") }
                    rows.append(row)
                    row = []
                }
            } else if next == "\"" || next == "\n" || wasQuoted {
                faults.append("\(next.escaped(asASCII: true)) outside of quotes")
            } else {
                field.unicodeScalars.append(next)
            }
        }
        if !row.isEmpty || !field.isEmpty { faults.append("a last line without its end") }
    }

    /// The lines of a section as dictionaries by the header.
    func section(_ name: String) -> [[String: String]] {
        guard let heads = rows.first else { return [] }
        return rows.dropFirst().filter { $0.first == name }.map { Dictionary(uniqueKeysWithValues: zip(heads, $0)) }
    }
}
