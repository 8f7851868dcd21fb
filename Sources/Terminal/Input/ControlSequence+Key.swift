import Screen

extension ControlSequence {
    /// The key that the sequence reports, if it reports one.
    var key: Key? {
        switch final {
        case UInt8(ascii: "~"): return parameter(0) == 27 ? modifiedOther : numbered(modifiers(at: 1))
        case UInt8(ascii: "^"): return numbered(.ctrl)
        case UInt8(ascii: "$"): return numbered(.shift)
        case UInt8(ascii: "@"): return numbered([.ctrl, .shift])
        case UInt8(ascii: "u"): return kitty
        case UInt8(ascii: "a")...UInt8(ascii: "d"): return Self.lettered[final - 0x20].map { Key($0, .shift) }
        // A letter with another first parameter is no key: `CSI 12;40 R` answers where the cursor stands.
        default: return parameter(0, default: 1) == 1 ? Self.lettered[final].map { Key($0, modifiers(at: 1)) } : nil
        }
    }

    /// Keys that end in a letter of their own, after `CSI` and after `SS3` alike.
    static let lettered: [UInt8: Key.Code] = [
        UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
        UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backtab,
        UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
        UInt8(ascii: "S"): .function(4),
    ]

    /// Keys that are numbered, as the VT220 did. PuTTY, the Linux console, tmux and rxvt number Home and End too, and
    /// each picked its own pair.
    private static let numbered: [Int: Key.Code] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
        17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
        23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14), 28: .function(15),
        29: .function(16), 31: .function(17), 32: .function(18), 33: .function(19), 34: .function(20),
    ]

    private func numbered(_ modifiers: Modifiers) -> Key? {
        Self.numbered[parameter(0)].map { Key($0, modifiers) }
    }

    /// xterm's modifyOtherKeys: `CSI 27;modifiers;code point~`.
    private var modifiedOther: Key? {
        Key(codePoint: parameter(2), modifiers: modifiers(at: 1))
    }

    /// kitty's keyboard protocol and `fixterms`: `CSI code point:shifted;modifiers:event u`. Event 3 is a release.
    private var kitty: Key? {
        let isRelease = parameters.count > 1 && parameters[1].dropFirst().first == 3
        guard !isRelease else { return nil }
        let shifted = parameters.first?.dropFirst().first.flatMap { $0 == 0 ? nil : $0 }
        return Key(codePoint: parameter(0), shifted: shifted, modifiers: modifiers(at: 1))
    }
}
