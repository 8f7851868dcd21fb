import Floor
import Measures
import Screen

extension KPIStrip {
    /// The figures of the strip, in order.
    static let tiles: [KPITile] = [
        KPITile(
            id: "service_level_of_offered_less_short", title: .serviceLevel, window: .halfHour, width: 15,
            hasTrend: true,
            text: { Telling.percent(ServiceLevel.inForce.value($0.tally), or: $1.missing) },
            judge: { Limits.serviceLevel(ServiceLevel.inForce.value($0.tally), $0.goal) },
            trend: { scene in intervals(scene) { ServiceLevel.inForce.value($0) } }),
        KPITile(
            id: "waiting_now", title: .waiting, window: .now, width: 8, hasTrend: true,
            text: { figures, _ in String(figures.waiting) },
            judge: { Limits.oldestWait($0.oldest, $0.goal) },
            trend: { $0.floor.marks.marks.map { Double($0.waiting) } }),
        KPITile(
            id: "oldest_wait", title: .oldest, window: .now, width: 8, hasTrend: false,
            text: { Telling.length(seconds: $0.oldest?.inSeconds, or: $1.missing) },
            judge: { Limits.oldestWait($0.oldest, $0.goal) }, trend: { _ in [] }),
        tile("abandon_rate", .abandoned, .halfHour, width: 9, hasTrend: true) { Limits.abandonRate($0) },
        tile("asa", .asa, .halfHour, width: 6) { _ in .calm },
        KPITile(
            id: "staffed", title: .staffed, window: .now, width: 7, hasTrend: false,
            text: { figures, _ in String(figures.headcount.staffed) }, judge: { _ in .calm },
            trend: { $0.floor.marks.marks.map { Double($0.staffed) } }),
        tile("attendance", .attendance, .now, width: 10) { Limits.attendance($0) },
        tile("occupancy", .occupancy, .halfHour, width: 9, hasTrend: true) { Limits.occupancy($0) },
        tile("not_ready", .notReadyShare, .halfHour, width: 9, hasTrend: true) { Limits.notReady($0) },
        tile("aht", .aht, .halfHour, width: 9) { _ in .calm },
    ]

    private static func tile(
        _ id: String, _ title: Phrase, _ window: KPIWindow, width: Int, hasTrend: Bool = false,
        judge: @escaping @Sendable (Double?) -> Severity
    ) -> KPITile {
        let measure = Measure.named(id)
        return KPITile(
            id: id, title: title, window: window, width: width, hasTrend: hasTrend,
            text: { figures, look in
                let value = measure?.value(figures)
                return measure?.unit == .seconds
                    ? Telling.length(seconds: value, or: look.missing) : Telling.percent(value, or: look.missing)
            },
            judge: { judge(measure?.value($0)) },
            trend: { scene in
                measure?.subject == .staff
                    ? shares(scene, measure) : intervals(scene) { tally in measure?.value(figures(tally)) }
            })
    }

    private static func figures(_ tally: Tally) -> Figures {
        var figures = Figures()
        figures.tally = tally
        return figures
    }

    /// A measure of calls in each of the last intervals, all queues together.
    private static func intervals(_ scene: Scene, _ value: (Tally) -> Double?) -> [Double?] {
        guard let length = scene.floor.keeping.interval else { return [] }
        let last = scene.clock.slotStart(length, offset: scene.floor.keeping.offset)
        return (0..<12).reversed().map { back in
            let start = last - Elapsed(microseconds: length.microseconds * Int64(back))
            let tally = scene.floor.queues.reduce(into: Tally()) { sum, queue in
                if let interval = queue.books.intervals.last(where: { $0.start <= start }), interval.start == start {
                    sum += interval.tally
                }
            }
            return value(tally)
        }
    }

    /// A measure of agents' time in each five minutes of the last hour.
    private static func shares(_ scene: Scene, _ measure: Measure?) -> [Double?] {
        let marks = scene.floor.marks.marks
        return stride(from: marks.count - 1, through: 5, by: -5).map { place -> Double? in
            var figures = Figures()
            figures.times = marks[place].times - marks[place - 5].times
            return measure?.value(figures)
        }.reversed()
    }
}
