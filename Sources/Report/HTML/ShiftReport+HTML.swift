extension ShiftReport {
    /// One self-contained page in English.
    package var html: String { html(in: .english) }

    /// One self-contained page: figures, charts and tables, for the screen in light and dark and for paper.
    ///
    /// Charts over time and by hour need `intervals`; they are left out where there are none.
    package func html(in language: ReportLanguage) -> String {
        "<!DOCTYPE html>\n" + Page(report: self, language: language).markup.source + "\n"
    }
}
