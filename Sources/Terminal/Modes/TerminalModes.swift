/// The modes of the terminal that a full screen needs, and the bytes that switch them on and off.
///
/// These are ours and not terminfo's: the crash guard needs them as one fixed string, and every terminal ignores those it
/// does not know. ncurses only draws. Cursor keys stay in their ordinary mode, because the decoder reads both.
struct TerminalModes {
    var alternateScreen: Bool
    var mouse: Bool

    /// What an application has to switch on, in this order; off again in the reverse.
    private var privateModes: [Int] {
        let screen = alternateScreen ? [1_049] : []
        // Buttons, drags, and coordinates past column 223; then bracketed paste and focus reports.
        return screen + (mouse ? [1_000, 1_002, 1_006] : []) + [2_004, 1_004]
    }

    /// Puts the title aside and switches the screen on.
    var entering: [UInt8] {
        Array("\u{1B}[22;0t".utf8) + switchingOn
    }

    /// Switches the modes on and hides the cursor; harmless when they are on.
    var switchingOn: [UInt8] {
        Array((privateModes.map { "\u{1B}[?\($0)h" }.joined() + "\u{1B}[?25l").utf8)
    }

    /// Gives everything back, from whatever state: inside a half-written control string or frame, with colours on.
    var leaving: [UInt8] {
        let ending = "\u{1B}\\\u{1B}[?2026l\u{1B}[0m\u{1B}(B\u{0F}\u{1B}[?7h"
        let below = alternateScreen ? "" : "\u{1B}[9999;1H\r\n"
        let modes = privateModes.reversed().map { "\u{1B}[?\($0)l" }.joined()
        return Array((ending + below + modes + "\u{1B}[?25h\u{1B}[23;0t\r").utf8)
    }
}

extension TerminalModes {
    /// Synchronized output: the terminal shows what lies between as one picture.
    static let frameBegins = Array("\u{1B}[?2026h".utf8)
    static let frameEnds = Array("\u{1B}[?2026l".utf8)
}
