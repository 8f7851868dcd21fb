/// What is wrong in one of the user's files: where, what, and what is allowed there.
package struct Mistake: Error, Hashable, Sendable, CustomStringConvertible {
    package let file: String
    /// From 1; 0 where the whole file is meant.
    package let line: Int
    package let column: Int
    package let problem: String
    /// What would be right, in words; empty where the problem says it.
    package let allowed: String

    package init(file: String, line: Int = 0, column: Int = 0, problem: String, allowed: String = "") {
        self.file = file
        self.line = line
        self.column = column
        self.problem = problem
        self.allowed = allowed
    }

    /// `themes/dusk.yaml:12:9: no role is called "waring"; allowed: text, muted, …`
    package var description: String {
        let place = line > 0 ? "\(file):\(line):\(column)" : file
        return "\(place): \(problem)" + (allowed.isEmpty ? "" : "; allowed: \(allowed)")
    }
}
