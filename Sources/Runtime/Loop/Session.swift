package import Cockpit
import Dispatch
import Floor
import Glibc
import Logging
package import Screen
package import Terminal

/// The program in front of a terminal: one loop on the main dispatch queue.
///
/// Inputs are answered as they come; the source advances on a timer, in portions that leave room for keys; a frame is
/// made when something visible changed, and the terminal writes only the cells that did. Timer and terminal hold the
/// session: it lives as long as the program.
@MainActor
package final class Session {
    private var cockpit: Cockpit
    private var source: any SceneSource
    private let theme: Theme
    private var terminal: Terminal?
    private var timer: (any DispatchSourceTimer)?
    private var tempo: Tempo?
    private var last = WallClock.steady
    private var trouble: String?
    private let logger = Logger(label: "session")

    /// Events applied between two looks at the keyboard; a few milliseconds' worth.
    private static let portion = 20_000
    private static let longestStep = Elapsed.seconds(1)

    package init(source: any SceneSource, theme: Theme, cockpit: Cockpit) {
        self.source = source
        self.theme = theme
        self.cockpit = cockpit
    }

    /// Takes over the terminal and returns; the main dispatch queue does the rest. Throws where there is no terminal.
    package func start(_ options: TerminalOptions) throws(TerminalProblem) {
        let terminal = try Terminal.start(
            options: options, onInput: { [self] inputs in take(inputs) },
            onEnd: { reason in exit(reason.exitStatus) })
        self.terminal = terminal
        logger.info("began", metadata: ["columns": "\(terminal.size.width)", "rows": "\(terminal.size.height)"])
        _ = cockpit.update(.resize(terminal.size))
        show()
        schedule()
    }

    /// Replaces the source, as when a log has been read.
    package func use(_ source: any SceneSource) {
        self.source = source
        last = WallClock.steady
        show()
        schedule()
    }

    /// Ends the program; the message stands on standard error once the terminal is back.
    package func fail(_ message: String) {
        terminal?.leave()
        logger.error("\(message)")
        complain(message)
        exit(1)
    }

    // MARK: Time

    /// Looks at the source as often as it has something to show; never, while it stands still.
    private func schedule() {
        guard source.tempo != tempo else { return }
        tempo = source.tempo
        timer?.cancel()
        timer = nil
        guard let pace = source.tempo.pace else { return }
        // What passed while nothing moved is no time of the source's.
        last = WallClock.steady
        let timer = DispatchSource.makeTimerSource(queue: .main)
        timer.schedule(deadline: .now() + pace, repeating: pace, leeway: .milliseconds(10))
        timer.setEventHandler { [self] in advance() }
        timer.activate()
        self.timer = timer
    }

    private func advance() {
        let now = WallClock.steady
        // A program that was stopped, or a machine that slept, has missed that time: it is not played after it.
        let elapsed = min(now - last, Self.longestStep)
        last = now
        switch source.advance(by: elapsed, wall: WallClock.now, budget: Self.portion) {
        case .idle: break
        case .changed: show()
        case .behind:
            show()
            // Behind every key that waits already.
            DispatchQueue.main.async { [self] in advance() }
        }
        schedule()
    }

    // MARK: Keys and frames

    private func take(_ inputs: [Input]) {
        for input in inputs {
            for effect in cockpit.update(input) { carryOut(effect) }
        }
        draw()
        schedule()
    }

    private func carryOut(_ effect: Effect) {
        switch effect {
        case .quit:
            terminal?.leave()
            logger.info("ended by a key")
            exit(0)
        case .redraw: terminal?.redraw()
        case .suspend: terminal?.suspend()
        case .transport(let command):
            source.perform(command)
            cockpit.show(source.scene)
        }
    }

    private func show() {
        let scene = source.scene
        if scene.feed.trouble != trouble {
            trouble = scene.feed.trouble
            logger.warning("the source: \(trouble ?? "well again")")
        }
        cockpit.show(scene)
        draw()
    }

    private func draw() {
        terminal?.draw(cockpit.picture, theme: theme)
    }
}

/// One line on standard error.
package func complain(_ message: String) {
    let line = Array((message + "\n").utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

extension Tempo {
    /// Time between two looks; nil for none.
    fileprivate var pace: DispatchTimeInterval? {
        switch self {
        case .still: nil
        case .calm: .milliseconds(250)
        case .quick: .milliseconds(100)
        }
    }
}
