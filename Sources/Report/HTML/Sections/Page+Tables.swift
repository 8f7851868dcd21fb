import Floor

/// Grids as tables of the page.
extension Page {
    var queueTables: Markup {
        section(.queues, wide: true) { tables(report.queueGrid.busiestFirst) }
    }

    @MarkupBuilder var agentTables: Markup {
        if !report.agents.isEmpty {
            section(.agents, wide: true) {
                tables(report.agentGrid.busiestFirst)
                if !report.pauseGrid.rows.isEmpty { tables(report.pauseGrid.busiestFirst, rule: .longest) }
            }
        }
    }

    @MarkupBuilder var doubts: Markup {
        if report.checks.total > 0 {
            section(.checks) { tables(report.checkGrid) }
        }
    }

    // MARK: Tables

    /// The grid's parts, each as a table: the first rows in sight, the rest folded, so that nothing is missing and the
    /// page stays readable.
    @MarkupBuilder private func tables(_ grid: Grid, rule: Phrase = .busiest) -> Markup {
        let (shown, folded) = grid.folded(after: Self.rows)
        if !folded.isEmpty { note(says(rule, String(Self.rows), telling.count(Self.rows + folded.count))) }
        for slice in grid.slices {
            if grid.parts.count > 1 || grid.section == "pause" { Markup.tag("h3") { says(slice.title) } }
            table(grid, slice, shown)
            if !folded.isEmpty {
                Markup.tag("details") {
                    Markup.tag("summary") { says(.rest, telling.count(folded.count)) }
                    table(grid, slice, folded)
                }
            }
        }
    }

    private func table(_ grid: Grid, _ slice: Grid.Slice, _ rows: [Grid.Row]) -> Markup {
        .tag("div", ["class": "scroll"]) {
            Markup.tag("table") {
                Markup.tag("thead") {
                    Markup.tag("tr") {
                        for key in grid.keys { Markup.tag("th", ["class": "word"]) { says(key.head) } }
                        for column in slice.columns { Markup.tag("th") { column.title(in: language) } }
                    }
                }
                Markup.tag("tbody") {
                    for row in rows { tableRow(row, grid, slice) }
                }
            }
        }
    }

    private func text(_ value: Double?, of column: Column) -> String {
        guard column.unit == .count, let value else { return column.text(value) }
        return telling.count(Int(value))
    }

    private func tableRow(
        _ row: Grid.Row, _ grid: Grid, _ slice: Grid.Slice
    ) -> Markup {
        .tag("tr", ["class": row.isTotal ? "total" : nil]) {
            for word in row.words(under: grid.keys, in: language) {
                Markup.tag("td", ["class": "word", "title": word.count > 30 ? word : nil]) { Name.inline(word) }
            }
            for (column, value) in slice.cells(of: row) {
                // A count of 0 steps back; a share or a wait of 0 is news.
                Markup.tag("td", ["class": value == 0 && column.unit == .count ? "zero" : nil]) {
                    text(value, of: column)
                }
            }
        }
    }
}

extension Grid {
    /// The rows by their first figure, largest first; sums stay last. Equal rows keep their order.
    fileprivate var busiestFirst: Grid {
        let sorted = rows.enumerated().sorted { a, b in
            let (first, second) = (a.element.values.first ?? nil, b.element.values.first ?? nil)
            if a.element.isTotal != b.element.isTotal { return b.element.isTotal }
            return (second ?? 0, a.offset) < (first ?? 0, b.offset)
        }
        return Grid(section: section, totalSection: totalSection, keys: keys, parts: parts, rows: sorted.map(\.element))
    }

    /// The rows to show, sums always among them, and those to fold away.
    fileprivate func folded(after limit: Int) -> (shown: [Row], folded: [Row]) {
        let plain = rows.filter { !$0.isTotal }
        return (plain.prefix(limit) + rows.filter(\.isTotal), Array(plain.dropFirst(limit)))
    }
}
