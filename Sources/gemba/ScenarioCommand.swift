import ArgumentParser
import Configuration
import Floor
import QueueLog
import Runtime
import Simulation

struct ScenarioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scenario", abstract: "Scenarios: list them, check a file, begin one, fit one to a recorded day.",
        subcommands: [List.self, Check.self, New.self, Fit.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The scenarios there are, each with what happens in it.",
            discussion: "Example: gemba scenario list")

        func run() throws {
            for name in UserFiles().scenarioNames {
                let scenario = try UserFiles().scenario(name, .english)
                let gap = String(repeating: " ", count: max(1, 18 - name.count))
                try emit(name + gap + scenario.summary + "\n")
            }
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Reads a scenario file and says what is wrong with it.",
            discussion: "Example: gemba scenario check monday.yaml")

        @Argument(help: "A scenario by name, or a scenario file.")
        var scenario: String

        func run() throws {
            for language in Scenario.Language.allCases { _ = try UserFiles().scenario(scenario, language) }
            let checked = try UserFiles().scenario(scenario, .english)
            try emit("\(checked.name): well; \(checked.agents.count) agents, \(checked.queues.count) queues\n")
        }
    }

    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes the beginning of a scenario of your own.",
            discussion: "Example: gemba scenario new monday > monday.yaml")

        @Argument(help: "Its name, in lower case with hyphens.")
        var name: String

        func run() throws {
            let text = ScenarioTemplate.text(name: name)
            _ = try ScenarioFile.read(text, file: "the new scenario")
            try emit(text)
        }
    }

    struct Fit: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Estimates a scenario from a recorded day: callers, talk times, patience, staffing.",
            discussion: "Example: gemba scenario fit queue_log --name our-monday > our-monday.yaml")

        @Argument(help: "queue_log files of one day, plain or gzip, or a folder of them.")
        var logs: [String]
        @Option(help: "What to call it, in lower case with hyphens.")
        var name = "fitted"

        func run() throws {
            let text = try Fitting(paths: logs).text(name: name, progress: Progress.onTerminal())
            _ = try ScenarioFile.read(text, file: "the fitted scenario")
            try emit(text)
        }
    }
}
