/// A column of words: what a row is about.
struct KeyColumn: Sendable {
    /// The name for programs, in `snake_case`.
    let id: String
    let head: Phrase

    static let queue = KeyColumn(id: "queue", head: .queue)
    static let agent = KeyColumn(id: "agent", head: .agent)
    static let reason = KeyColumn(id: "reason", head: .reason)
    static let start = KeyColumn(id: "start", head: .start)
    static let end = KeyColumn(id: "end", head: .end)
    static let check = KeyColumn(id: "check", head: .check)
}
