/// What has become of a command.
package enum Outcome: Hashable, Sendable {
    case pending
    case confirmed
    /// In Asterisk's own words, or in plain ones where it said nothing.
    case failed(String)
}
