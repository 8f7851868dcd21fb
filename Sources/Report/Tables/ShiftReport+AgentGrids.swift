import Floor
import Measures

/// What agents did, as tables.
extension ShiftReport {
    private static let workColumns = [
        Column("calls", .calls), Column("completed", .completed), Column("ring_no_answer", .ringNoAnswer),
        Column("talk_mean", .talkMean, .seconds), Column("talk", .talk, .clock),
    ]

    private static let timeColumns =
        [Column("login", .login, .clock)]
        + [AgentState.available, .ringing, .onCall, .hold, .wrapUp, .notReady].compactMap { state in
            state.phrase.map { Column(state.field, $0, .clock, isOptional: state.isSeldomTold) }
        } + [
            Column("paused_any", .pausedAnywhere, .clock), Column("paused_all", .pausedEverywhere, .clock),
            Column("occupancy", .occupancy, .percent),
        ]

    var agentGrid: Grid {
        Grid(
            section: "agent", keys: [.agent],
            parts: [
                Grid.Part(title: .agentWork, columns: Self.workColumns),
                Grid.Part(title: .agentTime, columns: Self.timeColumns),
            ],
            rows: agents.map { Grid.Row(keys: [$0.name], values: Self.work($0.work) + $0.timeValues) })
    }

    var pauseGrid: Grid {
        let rows = agents.flatMap { agent in
            agent.byReason.map { Grid.Row(keys: [agent.name, $0.reason], values: [$0.length.inSeconds]) }
        }
        return Grid(
            section: "pause", totalSection: "floor_pause", keys: [.agent, .reason],
            parts: [Grid.Part(title: .pauses, columns: [Column("paused", .paused, .clock)])],
            rows: rows + reasonTotals)
    }

    /// What each reason took of all agents' time, longest first.
    private var reasonTotals: [Grid.Row] {
        let sums = agents.flatMap(\.byReason).reduce(into: [String: Elapsed]()) {
            $0[$1.reason, default: .zero] += $1.length
        }
        return sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { reason, length in
            Grid.Row(keys: ["", reason], values: [length.inSeconds], isTotal: true)
        }
    }

    /// Each agent's work in each queue: for programs, as it is too long for people.
    var agentQueueGrid: Grid {
        Grid(
            section: "agent_queue", keys: [.agent, .queue],
            parts: [
                Grid.Part(title: .agentWork, columns: Self.workColumns + [Column("login", .login, .clock)])
            ],
            rows: agents.flatMap { agent in
                agent.byQueue.map { queue in
                    Grid.Row(
                        keys: [agent.name, queue.queue], values: Self.work(queue.work) + [queue.login?.inSeconds])
                }
            })
    }

    /// The span and the goal: for programs, as the formats for people say them in words.
    var windowGrid: Grid {
        Grid(
            section: "window", keys: [.start, .end],
            parts: [
                Grid.Part(
                    title: .window,
                    columns: [
                        Column("threshold", .serviceLevel, .seconds), Column("short", .abandoned, .seconds),
                    ])
            ],
            rows: [
                Grid.Row(
                    keys: [civil(from, offset: offset), civil(to, offset: offset)],
                    values: [goal.threshold.inSeconds, goal.short.inSeconds])
            ])
    }

    private static func work(_ work: WorkTally) -> [Double?] {
        [
            Double(work.calls), Double(work.completed), Double(work.ringNoAnswer),
            work.completed > 0 ? work.talk.inSeconds / Double(work.completed) : nil, work.talk.inSeconds,
        ]
    }
}

extension ShiftReport.AgentSection {
    fileprivate var timeValues: [Double?] {
        [login?.inSeconds]
            + [AgentState.available, .ringing, .onCall, .hold, .wrapUp, .notReady].map { known($0) }
            + [pausedAnywhere.inSeconds, pausedEverywhere?.inSeconds, occupancy]
    }

    /// Share of the time at work and ready that went into calls, in percent; nil where the log tells of no such time.
    var occupancy: Double? {
        var figures = Figures()
        figures.times = times
        return Measure.named("occupancy")?.value(figures)
    }

    /// Time in a state, in seconds; nil where the log tells of no time at work at all, or never of such a state.
    private func known(_ state: AgentState) -> Double? {
        let isSilent = state.isSeldomTold && times[state] == .zero
        return times.staffed > .zero && !isSilent ? times[state].inSeconds : nil
    }
}

extension AgentState {
    /// Whether many exchanges never tell of the state, so that no time in it means no news.
    fileprivate var isSeldomTold: Bool { self == .hold || self == .wrapUp || self == .ringing }

    /// The state's name for programs.
    fileprivate var field: String {
        switch self {
        case .unknown: "unknown"
        case .loggedOff: "logged_off"
        case .unreachable: "unreachable"
        case .notReady: "not_ready"
        case .available: "available"
        case .ringing: "ringing"
        case .onCall: "on_call"
        case .hold: "hold"
        case .wrapUp: "wrap_up"
        }
    }
}
