package import Floor

/// Which screen is shown.
package enum Place: Hashable, Sendable {
    case floor
    case queue(QueueID)
    case agent(AgentID)
}

/// The screens one came by: back and forward, as in a browser.
struct Trail: Sendable {
    private(set) var here: Place
    private var past: [Place] = []
    private var future: [Place] = []

    /// More than this is not remembered.
    private static let longest = 100

    init(_ place: Place) { here = place }

    var canGoBack: Bool { !past.isEmpty }
    var canGoForward: Bool { !future.isEmpty }

    mutating func go(to place: Place) {
        guard place != here else { return }
        past.append(here)
        if past.count > Self.longest { past.removeFirst() }
        future = []
        here = place
    }

    mutating func goBack() {
        guard let place = past.popLast() else { return }
        future.append(here)
        here = place
    }

    mutating func goForward() {
        guard let place = future.popLast() else { return }
        past.append(here)
        here = place
    }
}
