/// What is wrong with a connection, in words for the screen.
package enum LinkTrouble: Hashable, Error, Sendable, CustomStringConvertible {
    /// The system's own words for why no connection came about.
    case unreachable(String)
    case closed
    /// Asterisk says the same of a wrong secret, an unknown user and an address that is not permitted.
    case refused
    case notAsterisk
    case silent
    case shuttingDown
    case booting
    case untrusted(String)
    case noQueues(String)

    package var description: String {
        switch self {
        case .unreachable(let why): "cannot connect: \(why)"
        case .closed: "the connection was closed"
        case .refused: "login refused: check user, secret and permitted addresses"
        case .notAsterisk: "what answers there is no Asterisk manager"
        case .silent: "no answer any more"
        case .shuttingDown: "the PBX is shutting down"
        case .booting: "the PBX is starting"
        case .untrusted(let why): "the certificate is not trusted: \(why)"
        case .noQueues(let why): "queues cannot be read: \(why)"
        }
    }
}
