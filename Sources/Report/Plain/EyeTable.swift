import Screen

/// One part of a grid as text for people: names cleaned of what a terminal would obey.
struct EyeTable {
    let heads: [String]
    let rows: [[String]]
    /// How many columns from the left hold words; the others hold figures.
    let wordColumns: Int

    init(_ grid: Grid, _ slice: (part: Grid.Part, places: Range<Int>)) {
        let language = ReportLanguage.english
        heads = grid.keys.map { language.says($0.head) } + slice.part.columns.map { $0.title(in: language) }
        wordColumns = grid.keys.count
        rows = grid.rows.map { row in
            row.words(under: grid.keys, in: language).map(\.cleanedForScreen)
                + zip(slice.part.columns, row.values[slice.places]).map { $0.text($1) }
        }
    }
}

extension Grid.Row {
    /// The keys as people read them: a row that sums up says so, and no reason is said to be none.
    func words(under heads: [KeyColumn], in language: ReportLanguage) -> [String] {
        zip(heads, keys).map { head, key in
            guard key.isEmpty else { return key }
            if isTotal { return language.says(.all) }
            return head.id == KeyColumn.reason.id ? language.says(.noReason) : key
        }
    }
}
