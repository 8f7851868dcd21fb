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
    @Option(help: "Seconds within which an answer counts for the service level.")
    var sl: Double = 20
    @Option(help: "An abandon before this many seconds is short.")
    var short: Double = 5
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
        guard (0...86_400).contains(sl) else { throw ValidationError("--sl \(sl): seconds from 0 to 86400") }
        guard (0...86_400).contains(short) else { throw ValidationError("--short \(short): seconds from 0 to 86400") }
        _ = try Start.parse(from, option: "--from")
        _ = try Start.parse(to, option: "--to")
        _ = try interval()
    }

    func run() throws {
        let settings = try UserFiles().settings(config)
        var aliases = settings.names
        if let names { aliases.merge(try NamesFile.read(names)) { $1 } }
        let goal = ServiceGoal(threshold: seconds(sl), short: seconds(short))
        let request = Reading(
            paths: logs, aliases: aliases, goal: goal, from: try Start.parse(from), to: try Start.parse(to),
            interval: try interval())
        let report = try request.report(progress: Progress.onTerminal())
        print(encode(report), terminator: "")
    }

    private func encode(_ report: ShiftReport) -> String {
        switch format {
        case .table: report.table
        case .json: report.json.text
        case .csv: report.csv
        case .markdown: report.markdown
        case .html: report.html(in: isChinese ? .chinese : .english)
        }
    }

    private var isChinese: Bool { (lang ?? UserFiles.languageOfLocale()) == "zh" }

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
