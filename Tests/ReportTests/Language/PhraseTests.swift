import Floor
import Measures
import Testing

@testable import Report

@Suite struct PhraseTests {
    @Test(arguments: Check.allCases) func `every doubt is told in words of both languages`(check: Check) {
        let telling = check.telling
        #expect(telling.english != check.rawValue.replacing("_", with: " "))
        #expect(telling.chinese.unicodeScalars.contains { $0.value > 0x4E00 })
    }

    @Test func `every doubt is told in words of its own`() {
        #expect(Set(Check.allCases.map(\.telling)).count == Check.allCases.count)
    }

    @Test func `values take their places, in whatever order the language needs`() {
        let phrase = Phrase("{1} of {2}", "{2} 之 {1}")
        #expect(ReportLanguage.english.says(phrase, "3", "7") == "3 of 7")
        #expect(ReportLanguage.chinese.says(phrase, "3", "7") == "7 之 3")
    }

    @Test func `an English formula is the catalogue's own`() throws {
        for measure in Measure.catalogue { #expect(Phrase.formula(of: measure).english == measure.formula) }
        let level = try #require(Measure.named("service_level_of_offered"))
        #expect(Phrase.formula(of: level).chinese == "A_T / 进线")
    }

    @Test(
        arguments: [
            (0, "0 s", "0 秒"), (42, "42 s", "42 秒"), (60, "1 min 00 s", "1 分 00 秒"),
            (3_599, "59 min 59 s", "59 分 59 秒"),
            (3_660, "1 h 01 min", "1 小时 01 分"), (-5, "0 s", "0 秒"),
        ] as [(Int64, String, String)])
    func `lengths of time carry their units`(seconds: Int64, english: String, chinese: String) {
        #expect(Telling(language: .english).length(.seconds(seconds)) == english)
        #expect(Telling(language: .chinese).length(.seconds(seconds)) == chinese)
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"), (-1_000, "−1,000")])
    func `counts are grouped by thousands`(count: Int, text: String) {
        #expect(Telling(language: .english).count(count) == text)
    }
}
