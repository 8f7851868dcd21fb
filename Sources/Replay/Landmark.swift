package import Floor

/// A moment worth looking at.
package struct Landmark: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// A caller has waited long, and the queue's line was calm before.
        case drowning
        /// The line is empty again.
        case recovered
        /// Several callers gave up within a minute.
        case abandons
        /// Several agents left within a minute: a site or a trunk may be down.
        case exodus
        /// The PBX started.
        case restart
    }

    package let at: Moment
    package let kind: Kind
    package let queue: QueueID?
}
