package import Floor

/// Where the floor comes from, and whether it can be trusted just now.
package struct FeedStatus: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case simulated
        /// A log that is being written.
        case following
        case replay(Transport)
    }

    /// How a recording is being played.
    package struct Transport: Hashable, Sendable {
        package var isPlaying: Bool
        package var speed: Double
        /// First and last moment of the recording.
        package var span: ClosedRange<Moment>
        /// The stretches in which callers waited too long somewhere.
        package var troubles: [ClosedRange<Moment>]
        /// Moments at which something broke.
        package var breaks: [Moment]

        package init(
            isPlaying: Bool, speed: Double, span: ClosedRange<Moment>, troubles: [ClosedRange<Moment>] = [],
            breaks: [Moment] = []
        ) {
            self.isPlaying = isPlaying
            self.speed = speed
            self.span = span
            self.troubles = troubles
            self.breaks = breaks
        }
    }

    package var kind: Kind
    /// What the source is called.
    package var name: String
    /// Time since the last news; nil where that means nothing.
    package var age: Elapsed?
    /// What is wrong with the source, in plain words.
    package var trouble: String?
    /// Bad lines and contradictions so far.
    package var checks: Int
    /// How much of the source has been read, 0–1, while it is being opened.
    package var loading: Double?

    package init(
        kind: Kind, name: String, age: Elapsed? = nil, trouble: String? = nil, checks: Int = 0, loading: Double? = nil
    ) {
        self.kind = kind
        self.name = name
        self.age = age
        self.trouble = trouble
        self.checks = checks
        self.loading = loading
    }

    package var transport: Transport? {
        if case .replay(let transport) = kind { transport } else { nil }
    }
}
