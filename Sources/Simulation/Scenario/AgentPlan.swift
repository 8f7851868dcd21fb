package import Floor

/// An agent: what they can do, when they are there, and how they work.
package struct AgentPlan: Hashable, Sendable {
    /// The name in the register, unlike any other.
    package var name: String
    /// The team, for grouping.
    package var team = ""
    /// Trainees are slower, leaders faster; that is said by `pace`.
    package var grade = Grade.regular
    /// Where they sit; troubles strike by site.
    package var site = ""
    /// The queues that they serve.
    package var skills: [Skill]
    /// When they are there.
    package var shift = Shift()
    /// How long their calls take, against the mean.
    package var pace = 1.0
    /// Seconds until they take a ringing phone.
    package var answersAfter = Distribution.lognormal(mean: 3, cv: 0.5)
    /// The share of rings that they let ring out.
    package var missesRing = 0.0
    /// How much longer calls take after eight hours at work: 0.15 for 15 %.
    package var tiredness = 0.0
    /// Short pauses an hour beside those of the roster.
    package var idlePauses = 0.0
    /// How long such a pause lasts, in seconds.
    package var idlePause = Distribution.lognormal(mean: 150, cv: 0.8)
    /// The chance that they do not come at all.
    package var absence = 0.0
    /// How late they come, in seconds.
    package var lateness = Distribution.fixed(0)

    package init(_ name: String, skills: [Skill]) {
        self.name = name
        self.skills = skills
    }

    /// Standing within a team.
    package enum Grade: String, CaseIterable, Sendable { case trainee, regular, senior, leader }

    /// A queue that they serve, and their rank there, low first.
    package struct Skill: Hashable, Sendable {
        /// The queue's name.
        package var queue: String
        /// Rank among its members, low first.
        package var penalty: Int32

        package init(_ queue: String, penalty: Int32 = 0) {
            self.queue = queue
            self.penalty = penalty
        }
    }
}

/// Hours of work, since midnight. An end before the start lies on the next day; 24 hours or more are endless.
package struct Shift: Hashable, Sendable {
    /// When they log in.
    package var start: Elapsed
    /// When they log off, or the call at hand is over then.
    package var end: Elapsed
    /// In the order of time.
    package var breaks: [Break]

    package init(start: Elapsed = .zero, end: Elapsed = .hours(24), breaks: [Break] = []) {
        self.start = start
        self.end = end
        self.breaks = breaks
    }

    /// Whether the agent never goes home.
    var isEndless: Bool { end - start >= .hours(24) }

    /// A break by roster; taken when the call at hand is over.
    package struct Break: Hashable, Sendable {
        /// What the agent gives as reason.
        package var reason: String
        /// When it is due.
        package var at: Elapsed
        /// How long it lasts from its real beginning.
        package var length: Elapsed

        package init(_ reason: String, at: Elapsed, length: Elapsed) {
            self.reason = reason
            self.at = at
            self.length = length
        }
    }
}
