package import Floor

extension Floor {
    /// A floor after a story: what happened, each at so many seconds from the opening.
    package init(_ story: KeyValuePairs<Int64, Happening>, keeping: BookKeeping = BookKeeping()) {
        self.init(keeping: keeping)
        tell(story)
    }

    /// Lets the story go on.
    package mutating func tell(_ story: KeyValuePairs<Int64, Happening>) {
        for (second, what) in story { apply(Event(at: .opening(second), what)) }
    }

    /// The floor after the story has gone on.
    package func telling(_ story: KeyValuePairs<Int64, Happening>) -> Floor {
        var floor = self
        floor.tell(story)
        return floor
    }

    /// How long an agent has been in a state by the floor's own time.
    package func time(_ agent: AgentID, in state: AgentState) -> Elapsed { self[agent].times(at: now)[state] }
}

extension Completion {
    /// An end with what the PBX states of wait and talk, in seconds.
    package static func ended(
        _ end: End = .byCaller, wait: Int64? = nil, talk: Int64? = nil, position: Int32 = 0
    ) -> Completion {
        Completion(end: end, wait: wait.map { .seconds($0) }, talk: talk.map { .seconds($0) }, position: position)
    }
}
