import TestKit
import Testing

private func gemba(_ arguments: String..., input: String = "") throws -> CommandRun {
    try CommandRun(
        BuiltProgram.path("gemba"), arguments, input: input,
        environment: ["TZ": "UTC", "LANG": "C.UTF-8", "LC_ALL": ""])
}

@Suite struct CommandLineTests {
    @Test(
        "a mistake on the command line ends with 2 and one line that says what is allowed",
        arguments: [
            ["report"], ["report", "--nonsense", "x"], ["report", "x", "--sl", "many"], ["erlang", "--rate", "0"],
            ["report", "x", "--by", "fortnight"], ["replay", "x", "--speed", "9000"], ["screenshot", "--size", "big"],
            ["screenshot", "--at", "noon"], ["nonsense"], ["report", "x", "--format", "pdf"],
        ])
    func usage(arguments: [String]) throws {
        let run = try CommandRun(BuiltProgram.path("gemba"), arguments)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(run.errors.hasPrefix("gemba: "))
    }

    @Test("any other failure ends with 1 and one line that names the place")
    func failure() throws {
        let run = try gemba("report", "/nowhere/queue_log")
        #expect(run.status == 1)
        #expect(run.errors.contains("/nowhere/queue_log: no such file"))
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(run.output == "")
    }

    @Test func aMistakeInAThemeIsToldWithItsLineAndColumn() throws {
        let folder = Scratch()
        let theme = folder.write("dusk.yaml", Array("name: dusk\ninks:\n  waring: red\n".utf8))
        let run = try gemba("theme", "check", theme)
        #expect(run.status == 1)
        #expect(run.errors.contains("\(theme):3:3: \"waring\" is not known here; allowed: text, muted"))
    }

    @Test(
        "every command shows an example in its help",
        arguments: [
            "simulate", "replay", "follow", "report", "erlang", "screenshot", "keys", "doctor", "theme list",
            "theme preview", "theme check", "scenario list", "scenario check", "scenario new", "scenario fit", "attach",
        ])
    func help(command: String) throws {
        let run = try CommandRun(
            BuiltProgram.path("gemba"), command.split(separator: " ").map(String.init) + ["--help"])
        #expect(run.status == 0)
        #expect(run.output.contains("Example: gemba \(command)"))
    }

    @Test func theReportReadsStandardInput() throws {
        let run = try gemba("report", "-", "--format", "json", input: SmallLog.text)
        #expect(run.status == 0)
        #expect(run.output.contains("\"offered\": 3"))
        #expect(run.output.contains("\"unreadable_line\": 1"))
        #expect(run.output.contains("\"午餐\": 195"))
    }

    @Test func namesJoinInterfaceAndMember() throws {
        let folder = Scratch()
        let names = folder.write("names.json", Array(#"{"names": {"PJSIP/1": "Ann"}}"#.utf8))
        let log =
            "100|M|q|PJSIP/1|ADDMEMBER|\n160|M|q|Ann|PAUSE|tea\n190|M|q|Ann|UNPAUSE|\n200|M|q|PJSIP/1|REMOVEMEMBER|\n"
        let run = try gemba("report", "-", "--format", "json", "--names", names, input: log)
        #expect(run.output.contains("\"login\": 100"))
        #expect(run.output.contains("\"tea\": 30"))
        #expect(!run.output.contains("PJSIP/1"))
    }

    @Test func erlangGivesTheTextbookValues() throws {
        let run = try gemba(
            "erlang", "--rate", "120", "--aht", "240", "--agents", "10", "--target", "80", "--format", "json")
        #expect(run.output.contains("\"p_wait\": 0.409180"))
        #expect(run.output.contains("\"service_level\": 0.65363"))
        #expect(run.output.contains("\"agents_needed\": 11"))
    }

    @Test func aScreenshotIsTheSameEveryTime() throws {
        let arguments = ["screenshot", "--seed", "7", "--size", "100x30", "--lang", "zh", "--format", "golden"]
        let first = try CommandRun(BuiltProgram.path("gemba"), arguments)
        let second = try CommandRun(BuiltProgram.path("gemba"), arguments)
        #expect(first.status == 0)
        #expect(first.output == second.output)
        #expect(first.output.split(separator: "\n").count { $0.hasPrefix("│") } == 30)
    }

    @Test func aScreenshotOfARecordingShowsTheMomentAndTheKeysPressed() throws {
        let folder = Scratch()
        let log = folder.write("queue_log", Array(SmallLog.text.utf8))
        let run = try gemba(
            "screenshot", "replay", log, "--at", "09:01", "--size", "100x24", "--lang", "en", "--keys", "tab")
        #expect(run.status == 0)
        #expect(run.output.contains("09:01:00"))
        #expect(run.output.contains("王芳"))
        #expect(run.output.contains("‖ 午餐"))
    }
}
