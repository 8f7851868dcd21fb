/// Why the terminal asks the program to end.
package enum EndReason: Hashable, Sendable {
    /// SIGINT from elsewhere; ^C is an ordinary key here.
    case interrupted
    /// SIGTERM.
    case terminated
    /// SIGHUP: the line went down.
    case hungUp
    /// The terminal no longer exists, and nobody said goodbye.
    case closed

    /// The status that shells give a program ended by the like: 128 and the signal's number.
    package var exitStatus: Int32 {
        switch self {
        case .interrupted: 130
        case .terminated: 143
        case .hungUp, .closed: 129
        }
    }
}
