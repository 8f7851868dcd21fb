import Dispatch
import Glibc
import Screen
import Terminal

/// A program that does nothing but hold the terminal, and leave it in every way there is.
@MainActor
final class Probe {
    private var terminal: Terminal?
    private var picture = ProbePicture()

    func run(_ options: TerminalOptions) throws {
        terminal = try Terminal.start(
            options: options,
            onInput: { [unowned self] in take($0) },
            onEnd: { exit($0.exitStatus) })
        show()
    }

    private func take(_ inputs: [Input]) {
        for input in inputs {
            picture.count += 1
            picture.last = "\(input)"
            if case .key(let key) = input { act(on: key) }
        }
        show()
    }

    private func act(on key: Key) {
        picture.last = key.description
        switch key.description {
        case "q", "ctrl+c": quit()
        case "ctrl+z": terminal?.suspend()
        case "ctrl+l": terminal?.redraw()
        case "b": terminal?.ring()
        case "t": terminal?.setTitle("probe\u{1B}]2;evil\u{07}")
        case "y": terminal?.copy("客服")
        case "w": picture.turn &+= 1
        case "p": picture.showsCursor.toggle()
        default: Disaster(key: key)?.happen()
        }
    }

    private func quit() {
        terminal?.leave()
        exit(0)
    }

    private func show() {
        guard let terminal else { return }
        let buffer = picture.drawn(at: terminal.size)
        terminal.draw(buffer, theme: .dark, cursor: picture.showsCursor ? Point(x: 3, y: 1) : nil)
    }
}
