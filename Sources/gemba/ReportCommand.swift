import ArgumentParser
import Floor
import Glibc
import QueueLog
import Report

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "report", abstract: "The KPI report of a recorded day.")

    @Argument var logs: [String]
    @Option var sl: Int64 = 20
    @Option var short: Int64 = 5
    @Option var from: Int64?
    @Option var to: Int64?

    func run() throws {
        var decoder = LineDecoder()
        var floor = Floor(
            keeping: BookKeeping(since: from.map { Moment(seconds: $0) } ?? .distantPast),
            goal: ServiceGoal(threshold: .seconds(sl), short: .seconds(short)))
        let end = to.map { Moment(seconds: $0) }
        for path in logs {
            let file = open(path, O_RDONLY)
            let size = Int(lseek(file, 0, SEEK_END))
            lseek(file, 0, SEEK_SET)
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size + 64, alignment: 16)
            var got = 0
            while got < size { got += read(file, buffer.baseAddress! + got, size - got) }
            var n = size
            while n > 0 && buffer[n - 1] != 10 { n -= 1 }
            if n < size { decoder.note(.unfinishedLastLine) }
            decoder.decode(UnsafeRawBufferPointer(rebasing: buffer[..<n])) { event in
                if let end, event.at >= end { return }
                floor.apply(event)
            }
        }
        print(ShiftReport(floor, decoder.register.names, end: end, readingChecks: decoder.checks).json.text, terminator: "")
    }
}
