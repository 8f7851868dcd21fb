/// A colour as a theme names it.
package enum Colour: Hashable, Sendable {
    /// The terminal's own default, whatever it is.
    case terminal
    /// One of the palette: 0 to 15 are the terminal's own, 16 to 255 the fixed cube and greys of xterm.
    case palette(UInt8)
    /// Red, green and blue in sRGB.
    case rgb(UInt8, UInt8, UInt8)
}

extension Colour {
    private static let names = [
        "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
        "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan",
        "bright-white",
    ]

    /// A colour as theme files spell it: `terminal`, `red`, `bright-black`, `palette 141` or `#5fafd7`; nil for anything else.
    package init?(_ spelling: String) {
        if spelling == "terminal" {
            self = .terminal
        } else if let index = Self.names.firstIndex(of: spelling) {
            self = .palette(UInt8(index))
        } else if spelling.hasPrefix("palette "), let index = UInt8(spelling.dropFirst("palette ".count)) {
            self = .palette(index)
        } else if let mixed = RGB(hex: spelling) {
            self = .rgb(mixed.red, mixed.green, mixed.blue)
        } else {
            return nil
        }
    }
}

extension Colour: CustomStringConvertible {
    /// The spelling that `init(_:)` reads.
    package var description: String {
        switch self {
        case .terminal: "terminal"
        case .palette(let index): Int(index) < Self.names.count ? Self.names[Int(index)] : "palette \(index)"
        case .rgb(let red, let green, let blue): RGB(red, green, blue).hex
        }
    }
}
