import Cockpit
import Configuration
import Glibc
import TestKit
import Testing

/// Pages that are made from the sources are those that the sources make.
@Suite struct GeneratedPagesTests {
    @Test func `docs/keys.md is the key table`() throws {
        let language = try #require(try Builtin.language(code: "en"))
        let table = Keymap().table(language)
        if getenv("RECORD_SNAPSHOTS") != nil {
            SourceFolder.root.write(table, to: "docs/keys.md")
            Issue.record("recorded docs/keys.md")
        }
        #expect(SourceFolder.root.text("docs/keys.md") == table)
    }
}
