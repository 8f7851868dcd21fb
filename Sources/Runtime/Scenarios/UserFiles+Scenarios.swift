package import Configuration
package import Simulation

extension UserFiles {
    /// A scenario by name or by the path of its file: the user's own in `scenarios/`, a file, or a shipped one.
    package func scenario(_ name: String, _ language: Scenario.Language) throws(Mistake) -> Scenario {
        var found = try scenarioSource(name)
        if found == nil { found = try file(name) }
        guard let source = found else {
            throw Mistake(
                file: name, problem: "no scenario is called that",
                allowed: scenarioNames.joined(separator: ", ") + ", or the path of a scenario file")
        }
        return try ScenarioFile.read(
            source.text, file: source.file, language: language, library: { try? self.scenarioSource($0) })
    }

    /// The names of all scenarios there are: the shipped ones, then the user's own.
    package var scenarioNames: [String] {
        let shipped = Builtin.scenarios.map(\.name)
        return shipped + names(in: "scenarios").filter { !shipped.contains($0) }
    }

    private func scenarioSource(_ name: String) throws(Mistake) -> (text: String, file: String)? {
        if !name.contains("/"), let own = try file(configuration + "/scenarios/\(name).yaml") { return own }
        guard let shipped = Builtin.scenarios.first(where: { $0.name == name }) else { return nil }
        return (String(decoding: shipped.text, as: UTF8.self), "scenarios/\(name).yaml")
    }

    private func file(_ path: String) throws(Mistake) -> (text: String, file: String)? {
        try text(of: path).map { ($0, path) }
    }
}
