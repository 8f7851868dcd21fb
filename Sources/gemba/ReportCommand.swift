import ArgumentParser
import Configuration
import Floor
import QueueLog
import Report
import Runtime

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "The KPI report of recorded days.",
        discussion: "Example: gemba report /var/log/asterisk/queue_log --format html --by 30m > day.html")

    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv, markdown, html }

    @Argument(help: "queue_log files, plain or gzip, in any order, or a folder of them; - for standard input.")
    var logs: [String]
    @Option(help: "table, json, csv, markdown or html.")
    var format = Format.table
    @Option(help: "Seconds within which an answer counts for the service level (20, or as configured).")
    var sl: Double?
    @Option(help: "An abandon before this many seconds is short (5, or as configured).")
    var short: Double?
    @Option(help: "Begin of the window: 09:30 by the log's first day, or seconds since 1970.")
    var from: String?
    @Option(help: "End of the window, itself outside.")
    var to: String?
    @Option(help: "Figures by interval as well: 15m, 30m, hour, day.")
    var by: String?
    @Option(help: "A JSON object of interface → member name, or a document whose `names` is one.")
    var names: String?
    @Option(help: ArgumentHelp("Language of the page: en or zh.", valueName: "code"))
    var lang: String?
    @Option(help: "A configuration file in place of the user's own.")
    var config: String?

    func validate() throws {
        for (option, value) in [("--sl", sl), ("--short", short)] {
            guard let value, !(0...86_400).contains(value) else { continue }
            throw ValidationError("\(option) \(value): seconds from 0 to 86400")
        }
        guard lang == nil || Builtin.languages.contains(where: { $0.code == lang }) else {
            throw ValidationError("--lang \(lang ?? ""): \(Builtin.languages.map(\.code).joined(separator: ", "))")
        }
        _ = try Start.parse(from, option: "--from")
        _ = try Start.parse(to, option: "--to")
        _ = try interval()
    }

    func run() throws {
        let settings = try UserFiles().settings(config)
        var aliases = settings.names
        if let names { aliases.merge(try UserFiles().names(names)) { $1 } }
        let request = Reading(
            paths: logs, aliases: aliases, goal: goal(settings), goals: goals(settings),
            from: try Start.parse(from), to: try Start.parse(to),
            interval: try interval())
        let report = try request.report(progress: Progress.onTerminal())
        try emit(encode(report, settings))
    }

    private func goal(_ settings: Settings) -> ServiceGoal {
        var goal = settings.goal
        if let sl { goal.threshold = seconds(sl) }
        if let short { goal.short = seconds(short) }
        return goal
    }

    /// What the command line says holds for every queue.
    private func goals(_ settings: Settings) -> [String: ServiceGoal] {
        sl == nil && short == nil ? settings.goals : [:]
    }

    private func encode(_ report: ShiftReport, _ settings: Settings) -> String {
        switch format {
        case .table: report.table
        case .json: report.json.text
        case .csv: report.csv
        case .markdown: report.markdown
        case .html: report.html(in: language(settings))
        }
    }

    private func language(_ settings: Settings) -> ReportLanguage {
        (lang ?? settings.language ?? UserFiles.languageOfLocale()) == "zh" ? .chinese : .english
    }

    /// The page draws the day by half hours unless told otherwise.
    private func interval() throws -> Elapsed? {
        guard let by else { return format == .html ? .minutes(30) : nil }
        switch by {
        case "hour": return .hours(1)
        case "day": return .hours(24)
        default:
            guard by.hasSuffix("m"), let minutes = Int64(by.dropLast()), (1...1_440).contains(minutes) else {
                throw ValidationError("--by \(by): 15m, 30m, 60m …, hour or day")
            }
            return .minutes(minutes)
        }
    }

    private func seconds(_ value: Double) -> Elapsed { Elapsed(microseconds: Int64(value * 1_000_000)) }
}
