import Floor
import Measures

/// What one batch of an experiment counts.
struct QueueCounts {
    private let threshold: Double
    private var started = Moment.never
    private var settled = Moment.never
    private var talking = 0.0
    var answered = 0.0
    var left = 0.0
    var waited = 0.0
    var within = 0.0
    var wait = 0.0
    /// Seconds that all conversations lasted together, and that the batch lasted.
    var talk = 0.0
    var span = 0.0

    init(threshold: Double) { self.threshold = threshold }

    /// Begins a new batch, with the conversations that run.
    mutating func begin(at moment: Moment) {
        settle(at: moment)
        let running = talking
        self = QueueCounts(threshold: threshold)
        (talking, settled, started) = (running, moment, moment)
    }

    mutating func settle(at moment: Moment) {
        if settled != .never { talk += talking * (moment - settled).inSeconds }
        settled = moment
        if started != .never { span = (moment - started).inSeconds }
    }

    mutating func count(_ event: Event) {
        switch event.what {
        case .connected(_, _, _, let wait):
            settle(at: event.at)
            talking += 1
            count(answerAfter: wait?.inSeconds ?? 0)
        case .completed:
            settle(at: event.at)
            talking -= 1
        case .left:
            left += 1
            waited += 1
        default: break
        }
    }

    private mutating func count(answerAfter seconds: Double) {
        answered += 1
        wait += seconds
        if seconds > 0 { waited += 1 }
        if seconds <= threshold { within += 1 }
    }
}

extension QueueingExperiment.Findings {
    init?(_ batches: [QueueCounts], _ workload: Workload) {
        let agents = Double(workload.agents)
        guard let pWait = Estimate(batches.map { ($0.waited, $0.answered + $0.left) }),
            let serviceLevel = Estimate(batches.map { ($0.within, $0.answered + $0.left) }),
            let occupancy = Estimate(batches.map { ($0.talk, agents * $0.span) }),
            let pAbandon = Estimate(batches.map { ($0.left, $0.answered + $0.left) })
        else { return nil }
        let asa = Estimate(batches.map { ($0.wait, $0.answered) })
        let calls = batches.reduce(0) { $0 + $1.answered + $1.left }
        let least = pWait.value > 0 ? 0 : pWait.interval(ofShareIn: calls).upperBound * workload.aht
        self.init(
            pWait: pWait, asa: asa, serviceLevel: serviceLevel, occupancy: occupancy, pAbandon: pAbandon, calls: calls,
            asaInterval: asa.map { max(0, $0.interval.lowerBound)...max($0.interval.upperBound, least) })
    }
}
