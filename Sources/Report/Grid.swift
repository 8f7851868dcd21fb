/// A table of a report: a title, heads, rows. The plain formats are ways to write it.
struct Grid {
    let title: String
    let heads: [String]
    let rows: [[String]]
    /// How many columns from the left hold words; the others hold figures.
    var wordColumns = 1
}
