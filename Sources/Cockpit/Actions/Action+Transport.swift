import Floor
import Screen

extension Action {
    static let transport: [Action] = [
        transport("play_pause", ["space"], .doPlayPause, inFooter: true) { .playPause },
        transport("faster", ["+", ">"], .doFaster, inFooter: true) { .faster },
        transport("slower", ["-", "<"], .doSlower) { .slower },
        transport("skip_forward", ["right", "l"], .doSkipForward) { .skip(.minutes(1)) },
        transport("skip_back", ["left"], .doSkipBack) { .skip(.minutes(-1)) },
        transport("leap_forward", ["shift+right", "]"], .doLeapForward) { .skip(.minutes(15)) },
        transport("leap_back", ["shift+left", "["], .doLeapBack) { .skip(.minutes(-15)) },
        transport("next_mark", ["n"], .doNextMark, inFooter: true) { .mark(1) },
        transport("previous_mark", ["N", "p"], .doPreviousMark) { .mark(-1) },
        transport("step_forward", ["."], .doStepForward) { .step(1) },
        transport("step_back", [","], .doStepBack) { .step(-1) },
        Action(
            "go_to", .replay, ["t", ":"], .doGoTo, inFooter: true,
            unless: { $0.scene.feed.transport == nil ? .onlyInReplay : nil }
        ) { cockpit in
            cockpit.overlay = .goTo(TextField(), error: nil)
            return []
        },
        transport("beginning", ["0"], .doBeginning) { .seekFraction(0) },
        transport("end", ["$"], .doEnd) { .seekFraction(1) },
    ]

    private static func transport(
        _ id: String, _ keys: [String], _ title: Phrase, inFooter: Bool = false,
        _ effect: @escaping @Sendable () -> Effect.Transport
    ) -> Action {
        Action(
            id, .replay, keys, title, inFooter: inFooter,
            unless: { $0.scene.feed.transport == nil ? .onlyInReplay : nil }
        ) { _ in [.transport(effect())] }
    }
}
