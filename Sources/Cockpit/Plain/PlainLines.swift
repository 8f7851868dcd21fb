import Floor
import Measures

/// What plain mode says: every state in words, every figure with its name, the time first.
struct PlainLines {
    let scene: Scene
    let look: Look

    /// Where it comes from and what day it is.
    var beginning: String {
        "gemba  \(scene.feed.name)  \(source)  \(Telling.date(scene.clock, offset: scene.offset)) \(clock)"
    }

    var end: String { "\(clock)  \(look[.tellsEnd])" }

    /// Whether the source can be trusted.
    var feed: String {
        scene.feed.trouble.map { "\(clock)  \(look[.feed]): \(look[.stale]). \($0)" }
            ?? "\(clock)  \(look[.feed]): \(look[.live])"
    }

    /// All figures in one line, the agents by state in the next.
    var figures: [String] {
        let tiles = KPIStrip.tiles.map { "\(look[$0.title]) \($0.text($0.window.figures(scene), look))" }
        let staff = scene.floor.staff
        let states = AgentState.allCases.filter { $0 != .unknown && staff[$0] > 0 }
            .map { "\(look[$0.phrase]) \(staff[$0])" }
        return ["\(clock)  " + tiles.joined(separator: ", ")]
            + (states.isEmpty ? [] : ["\(clock)  \(look[.agent]): " + states.joined(separator: ", ")])
    }

    func queue(_ row: QueueRow) -> String {
        let level = Telling.percent(row.serviceLevel, or: look.missing)
        let target = Telling.percent(row.figures.goal.target, or: look.missing)
        return
            "\(clock)  \(look[.queue]) \(row.name): \(word(row.severity)). \(look[.waiting]) \(row.figures.waiting), "
            + "\(look[.oldest]) \(Telling.length(seconds: row.figures.oldest?.inSeconds, or: look.missing)), "
            + "\(look[.serviceLevel]) \(level), \(look[.target]) \(target)"
    }

    func agent(_ row: AgentRow) -> String {
        let reason = row.reason.isEmpty ? "" : " (\(row.reason))"
        let length = row.length.map(Telling.length) ?? look.missing
        return
            "\(clock)  \(look[.agent]) \(row.name): \(look[row.state.phrase])\(reason) \(length), \(look[.tellsLong])"
    }

    private var clock: String { Telling.clock(scene.clock, offset: scene.offset) }

    private var source: String {
        switch scene.feed.kind {
        case .simulated: look[.simulated]
        case .following: look[.live]
        case .replay: look[.replay]
        }
    }

    private func word(_ severity: Severity) -> String {
        switch severity {
        case .calm: look[.tellsCalm]
        case .warning: look[.tellsWarning]
        case .critical: look[.tellsCritical]
        }
    }
}
