import Floor
import Measures
import Screen

extension ShiftReport {
    /// Tables for the eye, in columns that hold whatever the script of the names.
    package var table: String {
        let blocks = grids.flatMap { grid in
            grid.slices.map { ReportLanguage.english.says($0.title) + "\n" + Self.aligned(EyeTable(grid, $0)) }
        }
        return ([preamble.joined(separator: "\n") + "\n"] + blocks).joined(separator: "\n")
    }

    /// The span and the rules, said before any figure.
    var preamble: [String] { preamble(in: .english) }

    func preamble(in language: ReportLanguage) -> [String] {
        [
            language.says(.shiftReport) + ": "
                + language.says(.span, civil(from, offset: offset), civil(to, offset: offset)),
            levelRule(in: language),
            language.says(.unknown),
        ]
    }

    /// Which service level this is.
    func levelRule(in language: ReportLanguage) -> String {
        let measure = Measure.named("service_level_" + ServiceLevel.inForce.rawValue)
        return language.says(
            .levelRule, measure.map { language.says(.formula(of: $0)) } ?? "", fixed(goal.threshold.inSeconds, 3),
            fixed(goal.short.inSeconds, 3))
    }

    private static func aligned(_ table: EyeTable) -> String {
        let rows = [table.heads] + table.rows
        let widths = table.heads.indices.map { column in
            rows.map { Width.standard.columns(of: $0[column]) }.max() ?? 0
        }
        return rows.map { row in
            let cells = row.indices.map { column in
                let margin = String(repeating: " ", count: widths[column] - Width.standard.columns(of: row[column]))
                return column < table.wordColumns ? row[column] + margin : margin + row[column]
            }
            return ("  " + cells.joined(separator: "  ")).trimmedAtEnd + "\n"
        }.joined()
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self[...]
        while text.hasSuffix(" ") { text.removeLast() }
        return String(text)
    }
}
