import ArgumentParser

@main
struct Gemba: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gemba", abstract: "A cockpit for people who run a call-centre floor.",
        subcommands: [ReportCommand.self])
}
