import Floor
import Screen
import Testing

@testable import Cockpit

/// From when on a figure is worth a look.
@Suite struct LimitsTests {
    @Test func `what is not known is calm`() {
        #expect(Limits.serviceLevel(nil, ServiceGoal()) == .calm)
        #expect(Limits.oldestWait(nil, ServiceGoal()) == .calm)
        #expect(Limits.abandonRate(nil) == .calm)
    }

    @Test(arguments: [(80.0, Severity.calm), (79.9, .warning), (60, .warning), (59.9, .critical)])
    func `service level is judged against its target`(value: Double, severity: Severity) {
        #expect(Limits.serviceLevel(value, ServiceGoal(target: 80)) == severity)
    }

    @Test(arguments: [(Int64(59), Severity.calm), (60, .warning), (119, .warning), (120, .critical)])
    func `a long wait is one of three thresholds, and a minute at least`(seconds: Int64, severity: Severity) {
        #expect(Limits.oldestWait(.seconds(seconds), ServiceGoal(threshold: .seconds(20))) == severity)
        #expect(Limits.oldestWait(.seconds(seconds), ServiceGoal(threshold: .seconds(5))) == severity)
        #expect(Limits.oldestWait(.seconds(seconds * 3), ServiceGoal(threshold: .seconds(60))) == severity)
    }

    @Test(arguments: AgentState.allCases) func `a state gets worse with time, never better`(state: AgentState) {
        let severities = (0..<4_000 as Range<Int64>).map { Limits.timeInState(state, .seconds($0)) }
        #expect(severities == severities.sorted())
    }

    @Test func `what is wrong differs by sign and weight, not by hue alone`() {
        let severities: [Severity] = [.calm, .warning, .critical]
        for glyphs in [GlyphSet.unicode, .ascii] { #expect(Set(severities.map { $0.sign(glyphs) }).count == 3) }
        #expect(severities.map { $0.style().emphasis } == [[], .bold, .bold])
        #expect(severities == severities.sorted())
    }

    @Test func `states differ in their marks and in their words`() {
        for language in [Language.english, .chinese] {
            #expect(Set(AgentState.allCases.map { language[$0.phrase] }).count == AgentState.allCases.count)
        }
        #expect(Set(AgentState.allCases.map(\.rank)).count == AgentState.allCases.count)
        #expect(Set(AgentState.allCases.map(\.role)).count == AgentState.allCases.count)
    }
}
