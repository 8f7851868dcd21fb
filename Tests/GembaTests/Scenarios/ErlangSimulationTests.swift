import Measures
import TestKit
import Testing

/// `gemba erlang --simulate`: the engine's answer to Erlang's questions.
@Suite struct ErlangSimulationTests {
    private func erlang(_ words: String) throws -> CommandRun {
        try CommandRun(
            BuiltProgram.path("gemba"), ["erlang"] + words.split(separator: " ").map(String.init))
    }

    @Test(arguments: [
        "--rate 60 --aht 200 --agents 5", "--rate 100 --aht 240 --agents 8 --patience 120",
        "--rate 0.01 --aht 180 --agents 1", "--rate 3000000 --aht 0.004 --agents 5",
    ])
    func `the formula's figures lie in the intervals`(words: String) throws {
        let run = try erlang(words + " --simulate --seed 4 --format json")
        #expect(run.status == 0 && run.errors == "")
        let exact = try erlang(words + " --format json").output
        for key in ["p_wait", "asa", "service_level", "occupancy", "p_abandon"] {
            let value = try #require(numbers(key, in: exact).first)
            let found = numbers(key, in: run.output)
            try #require(found.count == 3, "\(key)")
            #expect(found[1] - 1e-9 <= value && value <= found[2] + 1e-9, "\(key) \(value) in \(found)")
            #expect(found[1] <= found[0] && found[0] <= found[2])
        }
    }

    @Test func `the same seed gives the same figures`() throws {
        let words = "--rate 60 --aht 200 --agents 5 --simulate --format json --seed "
        #expect(try erlang(words + "4").output == erlang(words + "4").output)
        #expect(try erlang(words + "4").output != erlang(words + "5").output)
    }

    @Test func `a queue that grows without end is not simulated, and the reason told`() throws {
        let run = try erlang("--rate 60 --aht 200 --agents 3 --simulate")
        #expect(run.status == 1 && run.output == "")
        #expect(
            run.errors == "gemba: --simulate: the queue grows without end, as 3 agents cannot do the work of 3.33; "
                + "--agents 4 at least, or --patience\n")
    }

    /// The numbers that stand behind a key, alone or in a list.
    private func numbers(_ key: String, in json: String) -> [Double] {
        json.split(separator: "\"\(key)\":").dropFirst().flatMap { rest in
            rest.prefix { $0 != "\"" && $0 != "}" }.split { "[], \n".contains($0) }.compactMap { Double($0) }
        }
    }
}
