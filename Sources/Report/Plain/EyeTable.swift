import Floor
import Screen

/// One part of a grid as text for people: names cleaned of what a terminal would obey.
struct EyeTable {
    let heads: [String]
    let rows: [[String]]
    /// How many columns from the left hold words; the others hold figures.
    let wordColumns: Int

    init(_ grid: Grid, _ slice: Grid.Slice) {
        let language = ReportLanguage.english
        heads = grid.keys.map { language.says($0.head) } + slice.columns.map { $0.title(in: language) }
        wordColumns = grid.keys.count
        rows = grid.rows.map { row in
            row.words(under: grid.keys, in: language).map(\.cleanedForScreen)
                + slice.cells(of: row).map { $0.column.text($0.value) }
        }
    }
}

extension Grid.Row {
    /// The keys as people read them: a row that sums up says so, no reason is said to be none, and doubts are told in words.
    func words(under heads: [KeyColumn], in language: ReportLanguage) -> [String] {
        zip(heads, keys).map { head, key in
            if head.id == KeyColumn.check.id { return Check(rawValue: key).map { language.says($0.telling) } ?? key }
            guard key.isEmpty else { return key }
            if head.id == KeyColumn.reason.id { return language.says(.noReason) }
            return isTotal ? language.says(.all) : key
        }
    }
}
