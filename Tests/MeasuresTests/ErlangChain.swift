import Glibc
import Measures

/// The queue with impatient callers as a birth–death chain, state by state and long enough to hold all of it: the
/// slow plain account that the formulas are held against.
struct ErlangChain {
    let pWait: Double
    let pAbandon: Double
    let meanWaitOfAnswered: Double
    /// Probability that a caller finds every agent busy and `index` callers waiting.
    let ahead: [Double]

    private let busyRate: Double
    private let hangUpRate: Double

    init(_ workload: Workload, patience: Double) {
        let arrival = workload.callsPerHour / 3600
        let agents = workload.agents
        busyRate = Double(agents) / workload.aht
        hangUpRate = 1 / patience
        let overload = max(0, (arrival - busyRate) * patience)
        let room = Int(overload + 12 * (arrival * patience).squareRoot() + 12 * Double(agents).squareRoot()) + 80

        var states = [0.0]
        for state in 1...(agents + room) {
            let leaving = Double(min(state, agents)) / workload.aht + Double(max(0, state - agents)) * hangUpRate
            states.append(states[state - 1] + log(arrival / leaving))
        }
        let highest = states.max() ?? 0
        let weights = states.map { exp($0 - highest) }
        let total = weights.reduce(0, +)
        ahead = weights[agents...].map { $0 / total }
        pWait = ahead.reduce(0, +)

        var answered = 1.0
        var waited = 0.0
        var allAnswered = 1 - pWait
        var allWaited = 0.0
        for (index, probability) in ahead.enumerated() {
            let leaving = busyRate + Double(index + 1) * hangUpRate
            let stays = (leaving - hangUpRate) / leaving
            waited = stays * (waited + answered / leaving)
            answered *= stays
            allAnswered += probability * answered
            allWaited += probability * waited
        }
        pAbandon = 1 - allAnswered
        meanWaitOfAnswered = allWaited / allAnswered
    }

    /// Probability that a caller is answered within a time, following the caller's place in the queue in small steps
    /// (Runge and Kutta, fourth order).
    func answered(within time: Double, steps: Int) -> Double {
        var places = ahead
        var served = 1 - pWait
        let step = time / Double(steps)
        for _ in 0..<steps {
            let one = change(places)
            let two = change(places, plus: one, times: step / 2)
            let three = change(places, plus: two, times: step / 2)
            let four = change(places, plus: three, times: step)
            let mean = one.indices.map { (one[$0] + 2 * two[$0] + 2 * three[$0] + four[$0]) / 6 }
            served += step * mean[mean.count - 1]
            places = places.indices.map { places[$0] + step * mean[$0] }
        }
        return served
    }

    /// The rates of change of every place, and last that of the callers answered.
    private func change(_ places: [Double], plus slope: [Double] = [], times step: Double = 0) -> [Double] {
        let now = slope.isEmpty ? places : places.indices.map { places[$0] + step * slope[$0] }
        var rates = now.indices.map { place in
            let out = busyRate + Double(place + 1) * hangUpRate
            let moveUp = busyRate + Double(place + 1) * hangUpRate
            return (place + 1 < now.count ? now[place + 1] * moveUp : 0) - now[place] * out
        }
        rates.append(now[0] * busyRate)
        return rates
    }
}
