import TestKit
import Testing

@testable import Terminal

@Suite struct TerminalModesTests {
    private func transcript(_ bytes: [UInt8]) -> Transcript {
        var transcript = Transcript()
        transcript.append(bytes)
        return transcript
    }

    @Test("whatever is switched on is switched off again", arguments: [true, false], [true, false])
    func symmetric(alternateScreen: Bool, mouse: Bool) {
        let modes = TerminalModes(alternateScreen: alternateScreen, mouse: mouse)
        #expect(transcript(modes.entering).privateModes.contains(1_049) == alternateScreen)
        #expect(transcript(modes.entering).privateModes.contains(1_006) == mouse)
        #expect(transcript(modes.entering + modes.leaving).privateModes == Transcript.untouchedModes)
    }

    @Test func aHalfWrittenFrameOrTitleIsEndedFirst() {
        let leaving = transcript(TerminalModes(alternateScreen: true, mouse: true).leaving).text
        #expect(leaving.hasPrefix("\u{1B}\\\u{1B}[?2026l\u{1B}[0m"))
    }

    @Test func theCrashGuardHasRoomForIt() {
        #expect(TerminalModes(alternateScreen: false, mouse: true).leaving.count <= 512)
    }
}
