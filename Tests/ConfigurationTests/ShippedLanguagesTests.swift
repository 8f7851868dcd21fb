import Cockpit
import Configuration
import TestKit
import Testing

/// The languages that come with the program.
@Suite struct ShippedLanguagesTests {
    private static let codes = Builtin.languages.map(\.code)

    private func language(_ code: String) throws -> Language { try #require(try Builtin.language(code: code)) }

    @Test(arguments: codes) func `every phrase is said`(code: String) throws {
        let language = try language(code)
        #expect(language.code == code)
        #expect(!language.name.isEmpty)
        #expect(language.missing == [])
        #expect(Phrase.allCases.filter { language[$0].isEmpty } == [])
    }

    @Test func `the languages built in are those of the folder`() {
        #expect(Self.codes == SourceFolder.root.files(in: "languages", named: "yaml"))
    }

    @Test func `a language that is not there is none`() throws {
        #expect(try Builtin.language(code: "xx") == nil)
    }
}
