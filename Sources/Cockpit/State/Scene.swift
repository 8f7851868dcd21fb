package import Floor

/// What a feed shows the cockpit: the floor, the names, the moment, and how the feed itself is.
package struct Scene: Sendable {
    package var floor: Floor
    package var names: Names
    /// The moment shown. Between events it runs on.
    package var clock: Moment
    package var feed: FeedStatus
    /// Local time's distance from UTC.
    package var offset: Elapsed

    package init(floor: Floor, names: Names, clock: Moment, feed: FeedStatus, offset: Elapsed = .zero) {
        self.floor = floor
        self.names = names
        self.clock = clock
        self.feed = feed
        self.offset = offset
    }
}
