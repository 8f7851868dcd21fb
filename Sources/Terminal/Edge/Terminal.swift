import CNcurses
import Dispatch
import Glibc
package import Screen

/// The terminal in front of us: shows frames, hands in inputs, and leaves it as it was found, however the program ends.
///
/// Everything happens on the main dispatch queue and nothing here ever blocks: a terminal that reads slowly misses
/// frames, and keys are still answered.
@MainActor
package final class Terminal {
    /// Called with inputs in their order, a resize among them.
    package typealias InputHandler = @MainActor ([Input]) -> Void

    /// Called once when the program should end; the screen has then been left.
    package typealias EndHandler = @MainActor (EndReason) -> Void

    /// The terminfo entry and the colours in use.
    package let rendition: Rendition

    let device: Device
    let modes: TerminalModes
    let onInput: InputHandler
    let onEnd: EndHandler
    var canvas: Canvas
    var backlog = Backlog()
    var decoder = InputDecoder()
    var latest: Frame?
    var isOver = false

    var sources: [any DispatchSourceProtocol] = []
    var writable: (any DispatchSourceWrite)?
    var rest: (any DispatchSourceTimer)?

    /// Takes the terminal over: raw keys, the alternate screen, no cursor. One of these can live in a process.
    ///
    /// Throws when there is no terminal, or none that can show a full screen; nothing has been touched then.
    package static func start(
        options: TerminalOptions = TerminalOptions(), environment: TerminalEnvironment = .current,
        onInput: @escaping InputHandler, onEnd: @escaping EndHandler
    ) throws(TerminalProblem) -> Terminal {
        let terminal = try Terminal(options: options, environment: environment, onInput: onInput, onEnd: onEnd)
        try terminal.takeOver()
        return terminal
    }

    private init(
        options: TerminalOptions, environment: TerminalEnvironment, onInput: @escaping InputHandler,
        onEnd: @escaping EndHandler
    ) throws(TerminalProblem) {
        device = try Device()
        guard gemba_use_utf8_locale() else { throw .noUTF8 }
        guard let rendition = Rendition.chosen(in: environment, depth: options.depth) else {
            throw .cannotDraw(term: environment.term ?? "")
        }
        self.rendition = rendition
        self.onInput = onInput
        self.onEnd = onEnd
        modes = TerminalModes(alternateScreen: options.alternateScreen, mouse: options.mouse)
        canvas = try Canvas(rendition: rendition, size: device.size, ascii: options.ascii)
    }

    /// Columns and rows.
    package var size: Size { canvas.size }

    /// Whether the screen is up: neither suspended nor left.
    package var isUp: Bool { gemba_guard_is_armed() }
}
