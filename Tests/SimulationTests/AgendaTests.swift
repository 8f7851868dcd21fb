import Floor
@testable import Simulation
import Testing

@Suite struct AgendaTests {
    @Test("occasions come out in the order of time, equal ones in the order of adding")
    func order() {
        var generator = Generator(seed: 1)
        var agenda = Agenda()
        var expected: [(at: Moment, number: Int32)] = []
        for number in 0..<3_000 {
            let at = Moment(seconds: Int64(generator.below(500)))
            agenda.add(.turn, at: at, Int32(number))
            expected.append((at, Int32(number)))
            // Taking some out between keeps the heap from being built in one go.
            if number % 3 == 0, let occasion = agenda.pop() {
                let soonest = expected.indices.min {
                    (expected[$0].at, expected[$0].number) < (expected[$1].at, expected[$1].number)
                }
                #expect(soonest.map { expected.remove(at: $0).number } == occasion.subject)
            }
        }
        expected.sort { ($0.at, $0.number) < ($1.at, $1.number) }
        for item in expected { #expect(agenda.pop()?.subject == item.number) }
        #expect(agenda.pop() == nil && agenda.next == .distantFuture)
    }
}
