import Configuration
import Runtime
import Simulation
import TestKit
import Testing

@Suite struct ShippedScenarioTests {
    struct Shipped: Sendable, CustomTestStringConvertible {
        var name: String
        var language: Scenario.Language
        var testDescription: String { "\(name) in \(language)" }
    }

    static let all = Scenario.Language.allCases.flatMap { language in
        Builtin.scenarios.map { Shipped(name: $0.name, language: language) }
    }

    static func read(_ name: String, _ language: Scenario.Language = .english) throws -> Scenario {
        try UserFiles(environment: { _ in nil }).scenario(name, language)
    }

    @Test(arguments: all) func `a shipped file says what the scenario of that name is`(_ shipped: Shipped) throws {
        let scenario = try #require(Scenario.named(shipped.name, shipped.language))
        let file = try Self.read(shipped.name, shipped.language)
        #expect(file.queues == scenario.queues)
        #expect(file.agents == scenario.agents)
        #expect(file.troubles == scenario.troubles)
        #expect(file == scenario)
    }

    @Test func `every shipped scenario is in the folder, and every file there is shipped`() throws {
        let files = SourceFolder.root.tree("scenarios", ending: ".yaml").map { $0.dropFirst(10).dropLast(5) }
        #expect(files.map(String.init).sorted() == Builtin.scenarios.map(\.name).sorted())
        #expect(Builtin.scenarios.map(\.name) == Scenario.shipped().map(\.name))
    }

    @Test(arguments: Builtin.scenarios.map(\.name))
    func `a shipped file begins with its name and what it is for`(_ name: String) throws {
        let text = try #require(SourceFolder.root.text("scenarios/\(name).yaml"))
        #expect(text.hasPrefix("# \(name): "))
        #expect(text.prefix(while: { $0 != "n" }).isEmpty == false)
        #expect(text.split(separator: "\n").prefix { $0.hasPrefix("#") }.count >= 2)
    }

    @Test(arguments: all.filter { $0.name != "ten-thousand" })
    func `a scenario written as a file reads back the same`(_ shipped: Shipped) throws {
        let scenario = try Self.read(shipped.name, shipped.language)
        let text = ScenarioFile.text(scenario, head: ["A head."])
        #expect(try ScenarioFile.read(text, file: "written.yaml") == scenario)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
    }

    @Test func `what begins a scenario of one's own is a scenario`() throws {
        let scenario = try ScenarioFile.read(ScenarioTemplate.text(name: "monday"), file: "monday.yaml")
        #expect(scenario.name == "monday")
        #expect(scenario.agents.count == 27)
        #expect(scenario.agents.last?.skills.map(\.penalty) == [0, 1])
    }

    @Test(arguments: [1, 7, 59, 61, 150])
    func `a floor made larger or smaller has as many calls for each agent`(count: Int) throws {
        let scenario = try Self.read("demo")
        let scaled = scenario.scaled(agents: count)
        #expect(scaled.agents.count == count)
        #expect(Set(scaled.agents.map(\.name)).count == count)
        let (before, after) = (scenario.queues[0].arrivals.rate(slot: 21), scaled.queues[0].arrivals.rate(slot: 21))
        #expect(abs(after / Double(count) - before / 60) < 1e-9)
    }
}
