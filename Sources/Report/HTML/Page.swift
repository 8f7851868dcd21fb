import Floor
import Measures

/// A report as one page: everything in it, nothing fetched, nothing run.
struct Page {
    let report: ShiftReport
    let language: ReportLanguage

    /// How many rows a chart or a table shows before the rest is put together or folded away.
    static let rows = 40

    var telling: Telling { Telling(language: language) }

    func says(_ phrase: Phrase, _ values: String...) -> String {
        language.says(phrase, with: values)
    }

    var markup: Markup {
        .tag("html", ["lang": language.tag]) {
            head
            Markup.tag("body") {
                Markup.tag("main") {
                    opening
                    headlines
                    timeCharts
                    heatMaps
                    formulas
                    queueTables
                    agentCharts
                    agentTables
                    doubts
                    Markup.tag("footer") { says(.madeBy) + " " + says(.unknown) }
                }
            }
        }
    }

    private var head: Markup {
        .tag("head") {
            Markup.tag("meta", ["charset": "utf-8"])
            Markup.tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
            Markup.tag(
                "meta",
                [
                    "http-equiv": "Content-Security-Policy",
                    "content": "default-src 'none'; style-src 'unsafe-inline'",
                ])
            Markup.tag("title") { says(.shiftReport) + " " + civil(report.from, offset: report.offset) }
            Markup.tag("style") { Stylesheet.markup }
        }
    }

    /// A part of the page under its title.
    func section(_ title: Phrase, wide: Bool = false, @MarkupBuilder _ content: () -> Markup) -> Markup {
        .tag("section", ["class": wide ? "wide" : nil]) {
            Markup.tag("h2") { says(title) }
            content()
        }
    }

    /// A sentence under a title or a chart.
    func note(_ words: String) -> Markup { .tag("p", ["class": "note"]) { words } }
}
