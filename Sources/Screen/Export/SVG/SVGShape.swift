/// Glyphs that must join their neighbours without a seam and are therefore drawn, not set.
enum SVGShape {
    /// A box line with arms from the middle of the cell.
    case line(arms: Arms, isHeavy: Bool)
    /// A rounded corner between two arms.
    case corner(arms: Arms)
    /// A filled part of the cell, in fractions of it, and how much of the ink it takes.
    case block(x: Double, y: Double, width: Double, height: Double, opacity: Double)
    /// Up to eight dots; bit 0 to 7 as in Unicode's braille patterns.
    case braille(dots: UInt8)

    struct Arms: OptionSet {
        let rawValue: UInt8
        static let left = Arms(rawValue: 1)
        static let up = Arms(rawValue: 2)
        static let right = Arms(rawValue: 4)
        static let down = Arms(rawValue: 8)
    }

    init?(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        switch value {
        case 0x2501: self = .line(arms: [.left, .right], isHeavy: true)
        case 0x2503: self = .line(arms: [.up, .down], isHeavy: true)
        case 0x256D: self = .corner(arms: [.right, .down])
        case 0x256E: self = .corner(arms: [.left, .down])
        case 0x256F: self = .corner(arms: [.left, .up])
        case 0x2570: self = .corner(arms: [.right, .up])
        case 0x2580...0x2595: self = Self.block(value)
        case 0x2801...0x28FF: self = .braille(dots: UInt8(value & 0xFF))
        default:
            guard let arms = Self.lightLines[value] else { return nil }
            self = .line(arms: arms, isHeavy: false)
        }
    }

    private static let lightLines: [UInt32: Arms] = [
        0x2500: [.left, .right], 0x2502: [.up, .down], 0x250C: [.right, .down], 0x2510: [.left, .down],
        0x2514: [.right, .up], 0x2518: [.left, .up], 0x251C: [.up, .down, .right], 0x2524: [.up, .down, .left],
        0x252C: [.left, .right, .down], 0x2534: [.left, .right, .up], 0x253C: [.left, .right, .up, .down],
        0x2574: [.left], 0x2575: [.up], 0x2576: [.right], 0x2577: [.down],
    ]

    private static func block(_ value: UInt32) -> SVGShape {
        switch value {
        case 0x2580: .block(x: 0, y: 0, width: 1, height: 0.5, opacity: 1)
        case 0x2581...0x2588:
            .block(x: 0, y: 1 - eighths(value - 0x2580), width: 1, height: eighths(value - 0x2580), opacity: 1)
        case 0x2589...0x258F: .block(x: 0, y: 0, width: eighths(0x2590 - value), height: 1, opacity: 1)
        case 0x2590: .block(x: 0.5, y: 0, width: 0.5, height: 1, opacity: 1)
        case 0x2591...0x2593: .block(x: 0, y: 0, width: 1, height: 1, opacity: Double(value - 0x2590) / 4)
        case 0x2594: .block(x: 0, y: 0, width: 1, height: 0.125, opacity: 1)
        default: .block(x: 0.875, y: 0, width: 0.125, height: 1, opacity: 1)
        }
    }

    private static func eighths(_ count: UInt32) -> Double { Double(count) / 8 }
}
