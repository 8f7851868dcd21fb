import Screen

extension Attributes {
    /// Takes over a "select graphic rendition" sequence (`CSI ... m`).
    mutating func apply(_ codes: [Int]) {
        var rest = codes[...]
        while let code = rest.popFirst() {
            switch code {
            case 0: self = Attributes()
            case 1: emphasis.insert(.bold)
            case 2: emphasis.insert(.dim)
            case 3: emphasis.insert(.italic)
            case 4: emphasis.insert(.underline)
            case 5: emphasis.insert(.blink)
            case 7: emphasis.insert(.reverse)
            case 22: emphasis.subtract([.bold, .dim])
            case 23: emphasis.remove(.italic)
            case 24: emphasis.remove(.underline)
            case 25: emphasis.remove(.blink)
            case 27: emphasis.remove(.reverse)
            case 30...37: ink = .palette(UInt8(code - 30))
            case 38: ink = Self.extended(&rest)
            case 39: ink = .terminal
            case 40...47: ground = .palette(UInt8(code - 40))
            case 48: ground = Self.extended(&rest)
            case 49: ground = .terminal
            case 90...97: ink = .palette(UInt8(code - 82))
            case 100...107: ground = .palette(UInt8(code - 92))
            default: break
            }
        }
    }

    private static func extended(_ rest: inout ArraySlice<Int>) -> Colour {
        switch rest.popFirst() {
        case 5: return .palette(UInt8(clamping: rest.popFirst() ?? 0))
        case 2:
            let mixed = (0..<3).map { _ in UInt8(clamping: rest.popFirst() ?? 0) }
            return .rgb(mixed[0], mixed[1], mixed[2])
        default: return .terminal
        }
    }
}
