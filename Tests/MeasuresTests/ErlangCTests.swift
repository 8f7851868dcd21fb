import Testing

@testable import Measures

@Suite struct ErlangCTests {
    @Test func `ten agents at eight erlangs give the reference values`() throws {
        let staffing = Workload(callsPerHour: 120, aht: 240, agents: 10, threshold: 20).staffing()
        let asa = try #require(staffing.asa)
        #expect(abs(staffing.pWait - 0.409_180_150_796_443_5) < 1e-12)
        #expect(abs(staffing.serviceLevel - 0.653_636_480_162_824_9) < 1e-12)
        #expect(abs(asa - 49.101_618_095_573) < 1e-9)
        #expect(staffing.occupancy == 0.8)
        #expect(staffing.pAbandon == 0)
    }

    @Test func `one agent waits as an M M 1 queue does`() throws {
        let staffing = Workload(callsPerHour: 30, aht: 60, agents: 1, threshold: 0).staffing()
        #expect(abs(staffing.pWait - 0.5) < 1e-15)
        #expect(abs(try #require(staffing.asa) - 60) < 1e-12)
        #expect(abs(staffing.serviceLevel - 0.5) < 1e-15)
    }

    @Test(arguments: [7, 8])
    func `agents who do not exceed the load never catch up`(agents: Int) {
        let staffing = Workload(callsPerHour: 120, aht: 240, agents: agents, threshold: 20).staffing()
        #expect(staffing == Staffing(pWait: 1, asa: nil, serviceLevel: 0, occupancy: 1, pAbandon: 0))
    }

    @Test func `five thousand agents stay within bounds close to saturation`() throws {
        let staffing = Workload(callsPerHour: 59_988, aht: 300, agents: 5000, threshold: 20).staffing()
        #expect(0.98 < staffing.pWait && staffing.pWait < 1)
        #expect(0 < staffing.serviceLevel && staffing.serviceLevel < 0.1)
        #expect(try #require(staffing.asa).isFinite)
    }
}
