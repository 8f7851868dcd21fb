extension ShiftReport {
    /// The tables as Markdown (GitHub's).
    package var markdown: String {
        let title = "# " + ReportLanguage.english.says(.shiftReport) + "\n\n"
        let rules = preamble.dropFirst().map { Self.inert($0) }
        let span = ReportLanguage.english.says(.span, civil(from, offset: offset), civil(to, offset: offset))
        let blocks = grids.flatMap { grid in
            grid.slices.map { slice in
                "## \(ReportLanguage.english.says(slice.title))\n\n" + Self.piped(EyeTable(grid, slice))
            }
        }
        return ([title + ([span] + rules).joined(separator: "  \n") + "\n"] + blocks).joined(separator: "\n")
    }

    private static func piped(_ table: EyeTable) -> String {
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
        let rules = table.heads.indices.map { $0 < table.wordColumns ? "---" : "---:" }
        return line(table.heads) + line(rules) + table.rows.map { line($0.map(inert)) }.joined()
    }

    /// Text that Markdown takes for nothing but text: no cell's end, no tag, no link, no emphasis.
    private static func inert(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { out, scalar in
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case "\\", "|", "`", "*", "_", "[", "]", "~": out += "\\" + String(scalar)
            default: out.unicodeScalars.append(scalar)
            }
        }
    }
}
