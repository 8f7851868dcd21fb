package import Floor

/// Something that goes wrong, and for how long.
package struct Trouble: Hashable, Sendable {
    /// Since the first midnight.
    package var at: Elapsed
    /// From its beginning; what it does may be felt longer.
    package var lasts: Elapsed
    /// What goes wrong.
    package var kind: Kind

    package init(_ kind: Kind, at: Elapsed, lasts: Elapsed) {
        self.kind = kind
        self.at = at
        self.lasts = lasts
    }

    /// What can go wrong.
    package enum Kind: Hashable, Sendable {
        /// A share of a site's agents (of all sites' where empty) vanishes at once; they come back one by one, the
        /// last of them at the trouble's end.
        case siteOutage(site: String, share: Double)
        /// No call gets in and those that are in are cut; afterwards callers try again, all at once.
        case trunkFailure
        /// The business system is down: calls take longer by the factor, and a share of callers has to call again.
        case systemDown(talkFactor: Double, repeatShare: Double)
        /// The PBX starts anew: every call is gone, and none gets in until it is up.
        case restart
        /// A queue (every queue where empty) gets more calls, by the factor.
        case surge(queue: String, factor: Double)
        /// A share of the agents goes home sick in the course of it; they do not come back that day.
        case sickness(share: Double)
        /// Everybody at a site (everywhere where empty) leaves the desk at once, whatever they do.
        case evacuation(site: String)
        /// A share of one queue's callers is sent to another: a wrong announcement, a wrong menu.
        case imbalance(from: String, to: String, share: Double)
    }
}
