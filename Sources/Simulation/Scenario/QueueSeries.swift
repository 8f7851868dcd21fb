/// Makes many queues from two lists of words: `north-billing`, `north-tech`, … They differ in talk time, and every queue
/// has calls for its share of agents.
package struct QueueSeries: Hashable, Sendable {
    package var count: Int
    package var regions: [String]
    package var topics: [String]
    /// Agents for each queue.
    package var agentsEach: Double
    /// The share of those agents' time that calls take at the day's peak: attendance times occupancy.
    package var load = 0.64
    /// Mean talk time in seconds, from the shortest to the longest.
    package var talk: ClosedRange<Double> = 180...420
    /// What all of them have in common; its name, arrivals and mean talk time do not matter.
    package var pattern: QueuePlan

    package init(count: Int, regions: [String], topics: [String], agentsEach: Double) {
        self.count = count
        self.regions = regions
        self.topics = topics
        self.agentsEach = agentsEach
        pattern = QueuePlan("", .workday(peak: 0))
    }

    /// The queues, in order.
    package var queues: [QueuePlan] { (0..<count).map(queue) }

    private func queue(_ number: Int) -> QueuePlan {
        var queue = pattern
        queue.name = name(number)
        // A step that has no factor in common with 240 mixes short and long.
        let share = Double(number * 37 % 240) / 240
        let mean = talk.lowerBound + share * (talk.upperBound - talk.lowerBound)
        queue.talk = pattern.talk.with(mean: mean)
        queue.arrivals = .workday(peak: agentsEach * load * 3_600 / (mean + pattern.wrapUp.mean))
        return queue
    }

    private func name(_ number: Int) -> String {
        let (region, topic) = (number / topics.count % regions.count, number % topics.count)
        let series = number / (topics.count * regions.count)
        return regions[region] + "-" + topics[topic] + (series == 0 ? "" : "-" + String(series + 1))
    }
}
