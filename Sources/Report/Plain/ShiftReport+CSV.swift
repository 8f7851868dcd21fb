import Screen

extension ShiftReport {
    /// Everything as one CSV (RFC 4180): one table with a line for each queue, agent, reason, interval and check.
    ///
    /// The first column says what a line is about (`floor`, `queue`, `agent`, …): filtered by it, each section is a table of
    /// its own, and a program needs no more than the header. A field is empty where the section has no such figure and where
    /// the figure is not known.
    package var csv: String {
        let grids = [windowGrid, queueGrid, agentGrid, agentQueueGrid, pauseGrid, intervalGrid, checkGrid]
        let fields = Self.distinct(grids.flatMap { $0.keys.map(\.id) } + grids.flatMap { $0.columns.map(\.field) })
        let lines = grids.flatMap { grid in grid.rows.map { Self.line($0, of: grid, fields) } }
        return ([["section"] + fields] + lines).map { $0.joined(separator: ",") + "\r\n" }.joined()
    }

    private static func distinct(_ fields: [String]) -> [String] {
        var seen: Set<String> = []
        return fields.filter { seen.insert($0).inserted }
    }

    private static func line(_ row: Grid.Row, of grid: Grid, _ fields: [String]) -> [String] {
        let words = zip(grid.keys, row.keys).map { ($0.id, quoted($1.cleanedForScreen)) }
        let figures = zip(grid.columns, row.values).map { ($0.field, $1.map { fixed($0, 4) } ?? "") }
        let known = Dictionary(words + figures) { first, _ in first }
        return [row.isTotal ? grid.totalSection : grid.section] + fields.map { known[$0] ?? "" }
    }

    /// A word that spreadsheets neither split nor take for a formula.
    ///
    /// Source: OWASP, "CSV Injection": a leading `=`, `+`, `-` or `@`, full-width or not, starts a formula.
    private static func quoted(_ word: String) -> String {
        let first = word.unicodeScalars.first { $0 != " " }
        let isFormula = first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
        let safe = isFormula ? "'" + word : word
        guard safe.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return safe }
        // By scalars: a quote that carries an accent is another character to Swift, and a quote to every reader.
        let doubled = safe.unicodeScalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) }
        return "\"" + doubled + "\""
    }
}
