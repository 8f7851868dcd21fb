/// A table of a report. The plain formats and the page are ways to write it.
struct Grid: Sendable {
    /// Columns that are read together, under a title of their own.
    struct Part: Sendable {
        let title: Phrase
        let columns: [Column]
    }

    struct Row: Sendable {
        /// What the row is about, one text for each key column.
        let keys: [String]
        /// The figures of all parts, one after another; nil where not known.
        let values: [Double?]
        /// Whether the row sums up others.
        var isTotal = false
    }

    /// What programs call a row, and a row that sums up others.
    let section: String
    var totalSection = ""
    let keys: [KeyColumn]
    let parts: [Part]
    let rows: [Row]

    var columns: [Column] { parts.flatMap(\.columns) }

    /// The parts as people see them: without optional columns that no row knows anything of.
    var slices: [Slice] {
        var start = 0
        return parts.map { part in
            defer { start += part.columns.count }
            let places = zip(part.columns, start...).filter { column, place in
                !column.isOptional || rows.contains { $0.values[place] != nil }
            }
            return Slice(title: part.title, columns: places.map(\.0), places: places.map(\.1))
        }
    }

    /// A part with the places of its columns in the rows.
    struct Slice: Sendable {
        let title: Phrase
        let columns: [Column]
        fileprivate let places: [Int]

        init(title: Phrase, columns: [Column], places: [Int]) {
            (self.title, self.columns, self.places) = (title, columns, places)
        }

        /// The figures of a row that stand in this part, with their columns.
        func cells(of row: Row) -> [(column: Column, value: Double?)] {
            zip(columns, places).map { ($0, row.values[$1]) }
        }
    }
}
