import Screen

extension ShiftReport {
    /// Tables for the eye, in columns.
    package var table: String { grids.map { $0.title + "\n" + aligned($0) }.joined(separator: "\n") }

    /// The tables as Markdown.
    package var markdown: String { grids.map { "## \($0.title)\n\n" + piped($0) }.joined(separator: "\n") }

    /// Everything as one CSV (RFC 4180): `section,name,figure,value`, one figure a line.
    package var csv: String {
        let lines = grids.flatMap { grid in
            grid.rows.flatMap { row in
                zip(grid.heads, row).dropFirst(grid.wordColumns).map { head, value in
                    [
                        grid.title.lowercased(), row.prefix(grid.wordColumns).joined(separator: " "), head,
                        value == "—" ? "" : value,
                    ]
                }
            }
        }
        return ([["section", "name", "figure", "value"]] + lines).map { $0.map(quoted).joined(separator: ",") + "\r\n" }
            .joined()
    }

    private func aligned(_ grid: Grid) -> String {
        let rows = [grid.heads] + grid.rows.map { $0.map(\.cleanedForScreen) }
        let widths = grid.heads.indices.map { column in
            rows.map { Width.standard.columns(of: $0[column]) }.max() ?? 0
        }
        return rows.map { row in
            let cells = row.indices.map { column in
                let margin = String(repeating: " ", count: widths[column] - Width.standard.columns(of: row[column]))
                return column < grid.wordColumns ? row[column] + margin : margin + row[column]
            }
            return "  " + cells.joined(separator: "  ") + "\n"
        }.joined()
    }

    private func piped(_ grid: Grid) -> String {
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
        let rules = grid.heads.indices.map { $0 < grid.wordColumns ? "---" : "---:" }
        let rows = grid.rows.map { line($0.map { $0.cleanedForScreen.replacingPipes }) }
        return line(grid.heads) + line(rules) + rows.joined()
    }

    /// A field that spreadsheets neither split nor take for a formula.
    private func quoted(_ field: String) -> String {
        let isFormula = field.first.map { "=+-@\t\r".contains($0) } ?? false && Double(field) == nil
        let safe = isFormula ? "'" + field : field
        guard safe.contains(where: { ",\"\r\n".contains($0) }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

extension String {
    /// Markdown takes a pipe for the end of a cell.
    fileprivate var replacingPipes: String {
        split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
