package import Floor
import Screen

/// Tells a floor in lines, for screen readers, pipes and terminals that can do nothing: whatever changed that is worth
/// telling, and the figures every few minutes of the floor's own time. What was told is never taken back.
package struct PlainReporter: Sendable {
    private var look: Look
    private let pace: Elapsed
    private var nextFigures = Moment.never
    private var figuresTold = Moment.never
    private var hasBegun = false
    private var trouble: String?
    private var queues: [QueueID: ToldSeverity] = [:]
    private var agents: [AgentID: ToldSeverity] = [:]

    /// - Parameter pace: floor time between two tellings of the figures.
    package init(_ look: Look, every pace: Elapsed) {
        self.look = look
        self.pace = max(pace, .seconds(1))
    }

    /// What is to be said of the floor now; nothing where nothing changed.
    package mutating func lines(_ scene: Scene) -> [String] {
        guard scene.feed.loading == nil else { return [] }
        look.clock = scene.clock
        look.offset = scene.offset
        let plain = PlainLines(scene: scene, look: look)
        var lines = hasBegun ? [] : [plain.beginning]
        hasBegun = true
        lines += feedLines(plain)
        lines += QueueRow.rows(scene).filter { queues[$0.id, default: .calm].tell($0.severity, at: scene.clock) }
            .map(plain.queue)
        lines += AgentRow.rows(scene).filter { isNews($0, at: scene.clock) }.map(plain.agent)
        if scene.clock >= nextFigures {
            nextFigures = scene.clock.slotStart(pace, offset: scene.offset) + pace
            figuresTold = scene.clock
            lines += plain.figures
        }
        return lines.map(\.cleanedForScreen)
    }

    /// The last lines of a recording that goes on no more: the figures, and that this is its end where it is.
    package func closing(_ scene: Scene) -> [String] {
        let plain = PlainLines(scene: scene, look: look)
        let isAtEnd = scene.feed.transport.map { scene.clock >= $0.span.upperBound } ?? true
        let figures = figuresTold == scene.clock ? [] : plain.figures
        return (figures + (isAtEnd ? [plain.end] : [])).map(\.cleanedForScreen)
    }

    private mutating func feedLines(_ plain: PlainLines) -> [String] {
        guard plain.scene.feed.trouble != trouble else { return [] }
        trouble = plain.scene.feed.trouble
        return [plain.feed]
    }

    /// An agent is news where a state has lasted too long; what is merely long, or over, is not told.
    private mutating func isNews(_ row: AgentRow, at moment: Moment) -> Bool {
        let severity = row.severity == .critical ? Severity.critical : .calm
        return agents[row.id, default: .calm].tell(severity, at: moment) && severity == .critical
    }
}

/// How bad something was when it was last told. Worse is told at once; better only once it has lasted, so that what
/// wavers does not chatter.
struct ToldSeverity: Sendable {
    private var told: Severity
    private var betterSince: Moment?

    static let calm = ToldSeverity(told: .calm)
    private static let patience = Elapsed.seconds(60)

    private init(told: Severity) { self.told = told }

    /// Whether the severity now is worth telling.
    mutating func tell(_ severity: Severity, at moment: Moment) -> Bool {
        if severity == told {
            betterSince = nil
            return false
        }
        if severity < told {
            let since = betterSince ?? moment
            betterSince = since
            if moment - since < Self.patience { return false }
        }
        (told, betterSince) = (severity, nil)
        return true
    }
}
