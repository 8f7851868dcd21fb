package import Floor
import Measures

/// What a feed shows the cockpit: the floor, the names, the moment, and how the feed itself is.
package struct Scene: Sendable {
    package var floor: Floor
    package var names: Names
    /// The moment shown. Between events it runs on.
    package var clock: Moment
    package var feed: FeedStatus
    /// What is over by the moment shown.
    package var ledger: Ledger
    /// Local time's distance from UTC.
    package var offset: Elapsed
    /// Agents who should be at work at the moment shown; nil where no roster says.
    package var scheduled: Int?

    package init(
        floor: Floor, names: Names, clock: Moment, feed: FeedStatus, ledger: Ledger = Ledger(), offset: Elapsed = .zero,
        scheduled: Int? = nil
    ) {
        self.floor = floor
        self.names = names
        self.clock = clock
        self.feed = feed
        self.ledger = ledger
        self.offset = offset
        self.scheduled = scheduled
    }
}

extension Scene {
    /// The whole floor's figures, and how many agents should be there.
    func figures(_ window: Window = .whole) -> Figures {
        var figures = floor.figures(window)
        figures.scheduled = scheduled
        return figures
    }
}
