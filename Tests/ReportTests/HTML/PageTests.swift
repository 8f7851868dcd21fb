import Floor
import Testing

@testable import Report

@Suite struct PageTests {
    private static let full = report(of: smallLog, keeping: BookKeeping(interval: .minutes(30)))

    @Test(arguments: ReportLanguage.allCases)
    func `the page is well formed in every language`(language: ReportLanguage) {
        let reader = TagReader(Self.full.html(in: language))
        #expect(reader.faults == [])
        #expect(reader.tags.prefix(3) == ["html", "head", "meta"])
    }

    @Test(arguments: hostileNames)
    func `no name breaks out of its place`(name: String) {
        let page = TagReader(report(named: name).html)
        #expect(page.faults == [])
        // Exactly the tags of the page with tame names, and no others.
        #expect(page.tags == TagReader(report(named: "tame").html).tags)
        #expect(page.attributes.isDisjoint(with: ["src", "href", "onerror", "style"]))
    }

    @Test func `what a name says can be read`() {
        let text = TagReader(report(named: "<b>\"it's\"</b> & 客服").html).text
        #expect(text.contains("<b>\"it's\"</b> & 客服0"))
    }

    @Test(arguments: ["<script", "http://", "https://", "url(", "@import", "src=", "href=", "javascript:"])
    func `nothing is fetched and nothing is run`(trace: String) {
        #expect(!Self.full.html.contains(trace))
    }

    @Test func `the service level stands with its formula, threshold and target`() {
        let text = TagReader(Self.full.html).text
        #expect(text.contains("20.0 %A_T / offered · T = 20 s · target 80 %"))
        for level in ["of_offered_less_short", "abandoned_within_counted_good", "short_counted_good"] {
            #expect(text.contains(level))
        }
    }

    @Test func `doubts are told at the top and listed at the end`() {
        let text = TagReader(Self.full.html).text
        #expect(text.contains("Doubts about the log: 2."))
        #expect(text.contains("Lines that could not be read, and are missing from every figure: 1."))
        #expect(text.contains("lines with too few fields1"))
    }

    @Test func `a log without doubts says so`() {
        var clean = Self.full
        clean.checks = Checks()
        #expect(TagReader(clean.html).text.contains("Nothing in the log contradicted itself."))
    }

    @Test func `what is not known is a dash and no zero`() {
        let silent = report(of: "1788249600|1788249600.1|q|NONE|ENTERQUEUE|||1\n")
        let text = TagReader(silent.html).text
        #expect(text.contains("average speed of answer—"))
        #expect(text.contains("longest wait—"))
        #expect(text.contains("service level0.0 %"))
        #expect(text.contains("occupancy—"))
    }

    @Test func `a report without calls, agents and intervals is a page too`() {
        let reader = TagReader(report(of: "1788249600|NONE|NONE|NONE|CONFIGRELOAD|\n").html)
        #expect(reader.faults == [])
        #expect(reader.text.contains("No call entered a queue in this window."))
        #expect(reader.text.contains("No agent left a record in this window."))
    }

    @Test func `without intervals there is no chart over time`() {
        let text = TagReader(report(of: smallLog).html).text
        #expect(!text.contains("Calls by the time they came in"))
        #expect(TagReader(Self.full.html).text.contains("Calls by the time they came in"))
    }

    @Test func `Chinese pages speak Chinese`() {
        let page = Self.full.html(in: .chinese)
        let text = TagReader(page).text
        #expect(page.contains("<html lang=\"zh-Hans\">"))
        for word in ["班次报表", "服务水平", "进线", "放弃率", "通话利用率", "示忙"] { #expect(text.contains(word)) }
        for word in ["offered", "abandoned", "not ready", "Service level", "wrap-up", "min "] {
            let isSaid = text.replacing(/[a-z]+_[a-z_]+/, with: "").contains(word)
            #expect(!isSaid, "\(word)")
        }
    }
}
