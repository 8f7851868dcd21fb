import Glibc
import Testing

@testable import Measures

@Suite struct ErlangATests {
    private static func workload(agents: Int, ratio: Double, patience: Double?, threshold: Double = 20) -> Workload {
        let rate = Double(agents) * ratio * 3600 / 240
        return Workload(callsPerHour: rate, aht: 240, agents: agents, patience: patience, threshold: threshold)
    }

    @Test(arguments: [1, 2, 9, 40, 150, 500], [0.3, 0.8, 1, 1.2, 3])
    func `waits and hang-ups are those of the chain`(agents: Int, ratio: Double) throws {
        for patience in [5, 60, 900, 3600.0] {
            let workload = Self.workload(agents: agents, ratio: ratio, patience: patience)
            let staffing = workload.staffing()
            let chain = ErlangChain(workload, patience: patience)
            let asa = try #require(staffing.asa)
            #expect(abs(staffing.pWait - chain.pWait) < 1e-9)
            #expect(abs(staffing.pAbandon - chain.pAbandon) < 1e-9)
            #expect(abs(asa - chain.meanWaitOfAnswered) < 1e-8 * max(1, asa))
        }
    }

    @Test(arguments: [1, 3, 12, 40], [0.5, 1, 1.5])
    func `the service level is that of callers followed through the queue`(agents: Int, ratio: Double) {
        for patience in [10, 120.0] {
            let workload = Self.workload(agents: agents, ratio: ratio, patience: patience)
            let chain = ErlangChain(workload, patience: patience)
            let followed = chain.answered(within: workload.threshold, steps: 300)
            #expect(abs(workload.staffing().serviceLevel - followed) < 1e-7)
        }
    }

    @Test(arguments: [100, 500], [0.9, 1.05, 3])
    func `the service level is the integral of the offered wait`(agents: Int, ratio: Double) {
        for patience in [5, 3600.0] {
            let workload = Self.workload(agents: agents, ratio: ratio, patience: patience)
            let chain = ErlangChain(workload, patience: patience)
            let integrated = Self.answeredInTime(workload, patience: patience, start: chain.ahead[0])
            #expect(abs(workload.staffing().serviceLevel - (1 - chain.pWait + integrated)) < 1e-7)
        }
    }

    /// Simpson's rule over the density p(n)·nμ·exp(λ(1 − e^−θx)/θ − nμx)·e^−θx, p(n) from the chain.
    private static func answeredInTime(_ workload: Workload, patience: Double, start: Double) -> Double {
        let arrival = workload.callsPerHour / 3600
        let answer = Double(workload.agents) / workload.aht
        let steps = 4000
        let step = workload.threshold / Double(steps)
        let sum = (0...steps).reduce(0.0) { sum, index in
            let wait = Double(index) * step
            let here = exp(-wait / patience)
            let value = exp(arrival * patience * (1 - here) - answer * wait) * here
            return sum + value * (index == 0 || index == steps ? 1 : index.isMultiple(of: 2) ? 2 : 4)
        }
        return start * answer * sum * step / 3
    }

    @Test(arguments: [2, 30, 400, 5000])
    func `endless patience makes it Erlang C`(agents: Int) throws {
        let patient = Self.workload(agents: agents, ratio: 0.95, patience: 1e11).staffing()
        let endless = Self.workload(agents: agents, ratio: 0.95, patience: nil).staffing()
        #expect(abs(patient.pWait - endless.pWait) < 1e-6)
        #expect(abs(patient.serviceLevel - endless.serviceLevel) < 1e-6)
        let asa = try #require(endless.asa)
        #expect(abs(try #require(patient.asa) - asa) < 1e-6 * asa)
        #expect(patient.pAbandon < 1e-6)
    }

    @Test(arguments: [1, 30, 400, 5000], [0.5, 1, 3])
    func `no patience makes it Erlang B`(agents: Int, ratio: Double) {
        let loss = ErlangB.loss(agents: agents, load: Double(agents) * ratio)
        for patience in [0, 1e-6] {
            let staffing = Self.workload(agents: agents, ratio: ratio, patience: patience).staffing()
            #expect(abs(staffing.pAbandon - loss) < 1e-4)
            #expect(abs(staffing.serviceLevel - (1 - loss)) < 1e-4)
        }
    }

    @Test func `more load, fewer agents and a shorter threshold never raise the service level`() {
        let base = Workload(callsPerHour: 900, aht: 200, agents: 50, patience: 90, threshold: 20)
        let level = base.staffing().serviceLevel
        let busier = Workload(callsPerHour: 950, aht: 200, agents: 50, patience: 90, threshold: 20)
        let stricter = Workload(callsPerHour: 900, aht: 200, agents: 50, patience: 90, threshold: 10)
        #expect(busier.staffing().serviceLevel < level)
        #expect(base.with(agents: 49).staffing().serviceLevel < level)
        #expect(stricter.staffing().serviceLevel < level)
    }

    @Test func `overload with patient callers keeps what the agents can carry`() {
        let staffing = Self.workload(agents: 5000, ratio: 2, patience: 3600).staffing()
        #expect(abs(staffing.pAbandon - 0.5) < 1e-9)
        #expect(abs(staffing.occupancy - 1) < 1e-9)
        #expect(staffing.serviceLevel < 1e-9)
    }
}
