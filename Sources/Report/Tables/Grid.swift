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

    /// The parts, each with the places of its columns in the rows.
    var slices: [(part: Part, places: Range<Int>)] {
        var start = 0
        return parts.map { part in
            defer { start += part.columns.count }
            return (part, start..<start + part.columns.count)
        }
    }
}
