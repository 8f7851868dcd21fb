import Floor
import Measures

/// The report as one JSON document, by the names that scripts rely on.
extension ShiftReport {
    /// Keys as the contract names them; percentages 0–100, times in seconds, what is not known null.
    package var json: JSON {
        var members: [(key: String, value: JSON)] = [
            ("from", seconds(from)), ("to", seconds(to)),
            ("queues", sections(queues)),
            ("all", figures(all, isFloor: true)),
            ("agents", .object(agents.map { ($0.name, $0.json) })),
            ("checks", .object(checks.found.map { ($0.check.rawValue, .integer($0.count)) })),
        ]
        if !intervals.isEmpty {
            members.append(
                (
                    "intervals",
                    .list(
                        intervals.map { interval in
                            .object([
                                ("start", seconds(interval.start)), ("end", seconds(interval.end)),
                                ("queues", sections(interval.queues)), ("all", figures(interval.all, isFloor: true)),
                            ])
                        })
                ))
        }
        return .object(members)
    }

    private func sections(_ sections: [Section]) -> JSON {
        .object(sections.map { ($0.name, figures($0.tally, isFloor: false)) })
    }

    private static let counts = [
        "answered", "abandoned", "timed_out", "exit_key", "exit_empty", "withdrawn", "failed", "lost", "waiting",
        "answered_within", "abandoned_within", "abandoned_short",
    ]
    private static let rates = [
        "abandon_rate", "abandon_rate_less_short", "asa", "mean_wait_abandoned", "longest_wait",
        "longest_wait_answered",
        "longest_wait_abandoned",
    ]

    private func figures(_ tally: Tally, isFloor: Bool) -> JSON {
        var basis = Figures()
        basis.tally = tally
        func measured(_ ids: [String]) -> [(key: String, value: JSON)] {
            ids.map { ($0, JSON.number(Measure.named($0)?.value(basis))) }
        }
        return .object(
            [
                ("offered", .integer(tally.offered)),
                ("unique_calls", .integer(isFloor ? tally.uniqueOnFloor : tally.uniqueHere)),
                ("reentered", .integer(tally.reentered)),
            ] + measured(Self.counts) + [("service_level", serviceLevels(tally))] + measured(Self.rates) + [
                ("aht", handling(basis))
            ])
    }

    private func serviceLevels(_ tally: Tally) -> JSON {
        .object(
            [("threshold", .number(goal.threshold.inSeconds)), ("short", .number(goal.short.inSeconds))]
                + ServiceLevel.allCases.map { ($0.rawValue, .decimal($0.value(tally))) })
    }

    private func handling(_ basis: Figures) -> JSON {
        .object([
            ("calls", .integer(basis.tally.talked)), ("talk_total", .number(basis.tally.talk.inSeconds)),
            ("talk_mean", .decimal(Measure.named("talk_mean")?.value(basis))),
            ("hold_mean", .decimal(Measure.named("hold_mean")?.value(basis))),
            ("wrap_up_mean", .decimal(Measure.named("wrap_up_mean")?.value(basis))),
        ])
    }
}

extension ShiftReport.AgentSection {
    fileprivate var json: JSON {
        .object([
            ("calls", .integer(work.calls)), ("calls_by_queue", byQueue { .integer($0.work.calls) }),
            ("completed", .integer(work.completed)),
            ("talk", seconds(work.talk)), ("talk_by_queue", byQueue { seconds($0.work.talk) }),
            ("ring_no_answer", .integer(work.ringNoAnswer)),
            ("ring_no_answer_by_queue", byQueue { .integer($0.work.ringNoAnswer) }),
            ("ring_no_answer_ms", .integer(work.ringNoAnswerTime.microseconds / 1_000)),
            ("ring_canceled", .integer(work.ringCanceled)),
            ("login", login.map(seconds) ?? .null),
            ("login_by_queue", byQueue { $0.login.map(seconds) }),
            ("pause", pause),
        ])
    }

    private var pause: JSON {
        .object([
            ("seconds_any", seconds(pausedAnywhere)), ("seconds_all", pausedEverywhere.map(seconds) ?? .null),
            ("by_reason", times(byReason)),
            ("by_queue", byQueue { $0.byReason.isEmpty ? nil : times($0.byReason) }),
        ])
    }

    private func byQueue(_ value: (ShiftReport.QueueWork) -> JSON?) -> JSON {
        .object(byQueue.compactMap { work in value(work).map { (work.queue, $0) } })
    }

    private func times(_ reasons: [ShiftReport.ReasonTime]) -> JSON {
        .object(reasons.map { ($0.reason, seconds($0.length)) })
    }
}

private func seconds(_ moment: Moment) -> JSON { .number(Double(moment.microseconds) / 1_000_000) }
private func seconds(_ length: Elapsed) -> JSON { .number(length.inSeconds) }
