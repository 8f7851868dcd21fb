package import Floor
package import Screen

/// What the user set in `config.yaml`. The program never writes it.
package struct Settings: Sendable {
    /// Theme and language by name; nil follows the terminal and the locale.
    package var theme: String?
    package var language: String?
    package var hasMouse = true
    package var isASCII = false
    package var goal = ServiceGoal()
    /// Goals of queues that have their own.
    package var goals: [String: ServiceGoal] = [:]
    /// Action → keys, in place of the defaults.
    package var keys: [String: [Key]] = [:]
    /// Interface → member name.
    package var names: [String: String] = [:]

    package init() {}
}
