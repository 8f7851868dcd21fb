import ArgumentParser
import Asterisk
import Dispatch
import Runtime

struct AttachCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attach", abstract: "The cockpit on a PBX at work, by Asterisk's manager interface.",
        discussion: "Example: gemba attach asterisk://gemba@pbx --secret-file ~/.config/gemba/secret")

    @Argument(help: "asterisk://user@host:port, or asterisks:// over TLS.")
    var url: String
    @OptionGroup var pbx: PBXOptions
    @Option(help: "The PBX's queue_log, for the day so far.")
    var log: String?
    @OptionGroup var cockpit: CockpitOptions

    func run() throws {
        let settings = try cockpit.settings()
        let address = try pbx.address(url)
        let source = AttachSource(
            address, try pbx.credentials(address), trust: try Trust(authority: pbx.caFile), log: log,
            session: UInt32.random(in: .min ... .max), settings, wall: WallClock.now)
        try MainActor.assumeIsolated { try open(source, cockpit, settings) }
        dispatchMain()
    }
}
