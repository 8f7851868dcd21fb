import Testing

@testable import Measures

@Suite struct ErlangWorkloadTests {
    @Test(arguments: [nil, 0, 45, 600], [0.5, 0.8, 0.95, 0.999])
    func `the agents needed reach the target and one less does not`(patience: Double?, target: Double) throws {
        let workload = Workload(callsPerHour: 1400, aht: 310, agents: 0, patience: patience, threshold: 20)
        let needed = try #require(workload.agentsNeeded(target: target))
        #expect(workload.with(agents: needed).staffing().serviceLevel >= target)
        #expect(workload.with(agents: needed - 1).staffing().serviceLevel < target)
    }

    @Test func `eight erlangs need eleven agents for 80 in 20`() {
        let workload = Workload(callsPerHour: 120, aht: 240, agents: 0, threshold: 20)
        #expect(workload.agentsNeeded(target: 0.8) == 11)
    }

    @Test func `targets out of range are free or out of reach`() {
        let workload = Workload(callsPerHour: 120, aht: 240, agents: 0, threshold: 20)
        #expect(workload.agentsNeeded(target: 0) == 0)
        #expect(workload.agentsNeeded(target: -.infinity) == 0)
        #expect(workload.agentsNeeded(target: 1.01) == nil)
        #expect(workload.agentsNeeded(target: .nan) == nil)
        #expect(Workload(callsPerHour: 1e12, aht: 1e12, agents: 0, threshold: 1).agentsNeeded(target: 0.8) == nil)
    }

    @Test func `nothing to do is done at once`() {
        let quiet = Workload(callsPerHour: 0, aht: 240, agents: 3, patience: 60, threshold: 20)
        #expect(quiet.staffing() == .idle)
        #expect(quiet.agentsNeeded(target: 0.8) == 1)
    }

    @Test func `nobody there answers nobody`() {
        let patient = Workload(callsPerHour: 10, aht: 240, agents: 0, threshold: 20).staffing()
        let leaving = Workload(callsPerHour: 10, aht: 240, agents: 0, patience: 60, threshold: 20).staffing()
        #expect(patient == Staffing(pWait: 1, asa: nil, serviceLevel: 0, occupancy: 1, pAbandon: 0))
        #expect(leaving == Staffing(pWait: 1, asa: nil, serviceLevel: 0, occupancy: 1, pAbandon: 1))
    }

    private static let extremes: [Double] = [
        .nan, -.infinity, 0, .leastNonzeroMagnitude, 1e-6, 300, 1e6, .infinity,
    ]

    @Test(arguments: [Int.min, 0, 1, 700, Int.max], extremes)
    func `no input makes an answer that is not a probability`(agents: Int, rate: Double) {
        for aht in Self.extremes {
            for patience in Self.extremes.map(Optional.init) + [nil] {
                for threshold in [0, Double.infinity] {
                    let workload = Workload(
                        callsPerHour: rate, aht: aht, agents: agents, patience: patience, threshold: threshold)
                    let staffing = workload.staffing()
                    let shares = [staffing.pWait, staffing.serviceLevel, staffing.occupancy, staffing.pAbandon]
                    #expect(shares.allSatisfy { (0...1).contains($0) }, "\(workload) gives \(staffing)")
                    #expect((staffing.asa ?? 0) >= 0 && (staffing.asa ?? 0).isFinite, "\(workload)")
                }
            }
        }
    }
}
