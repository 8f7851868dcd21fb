/// What is shown when no theme file is at hand. Calm: the terminal's own colours, one accent, and colour only where something is up.
extension Theme {
    /// For dark backgrounds.
    package static let dark = Theme(
        name: "dark", isDark: true,
        inks: [
            .muted: grey(0x93), .faint: grey(0x74), .strong: .rgb(0xF2, 0xF4, 0xF7), .accent: .rgb(0x5F, 0xC3, 0xD9),
            .heading: .rgb(0xF2, 0xF4, 0xF7), .border: grey(0x4E), .good: .rgb(0x7A, 0xC7, 0x7F),
            .notice: .rgb(0x7F, 0xB4, 0xF0), .warning: .rgb(0xF0, 0xB4, 0x4C), .critical: .rgb(0xFF, 0x6E, 0x67),
            .info: .rgb(0x7F, 0xB4, 0xF0), .available: .rgb(0x7A, 0xC7, 0x7F), .ringing: .rgb(0xF5, 0xD0, 0x6A),
            .onCall: .rgb(0x5F, 0xC3, 0xD9), .hold: .rgb(0xC3, 0x9A, 0xF0), .wrapUp: .rgb(0x8F, 0xA6, 0xF5),
            .notReady: .rgb(0xE8, 0xA0, 0x5C), .loggedOff: grey(0x74), .unreachable: .rgb(0xE0, 0x7A, 0x9A),
            .unknown: grey(0x93), .key: .rgb(0x5F, 0xC3, 0xD9), .selection: .rgb(0xF2, 0xF4, 0xF7),
            .match: .rgb(0xF5, 0xD0, 0x6A), .header: grey(0x93),
        ].merging(ramp(heatOnDark, from: Role.heat)).merging(ramp(seriesOnDark, from: Role.series)),
        grounds: [
            .selection: .rgb(0x26, 0x3A, 0x4A), .header: .rgb(0x1D, 0x21, 0x28), .raised: .rgb(0x1B, 0x1F, 0x26),
            .good: .rgb(0x1F, 0x3D, 0x27), .notice: .rgb(0x1D, 0x35, 0x55), .warning: .rgb(0x5A, 0x3E, 0x0A),
            .critical: .rgb(0xA8, 0x22, 0x22), .match: .rgb(0x4F, 0x46, 0x12),
        ].merging(ramp(heatGroundsOnDark, from: Ground.heat)),
        emphases: emphases)

    /// For light backgrounds.
    package static let light = Theme(
        name: "light", isDark: false,
        inks: [
            .muted: grey(0x5E), .faint: grey(0x76), .strong: .rgb(0x0B, 0x0E, 0x12), .accent: .rgb(0x0B, 0x6E, 0x84),
            .heading: .rgb(0x0B, 0x0E, 0x12), .border: grey(0xB8), .good: .rgb(0x1F, 0x73, 0x2E),
            .notice: .rgb(0x1A, 0x5C, 0xB0), .warning: .rgb(0x8F, 0x56, 0x00), .critical: .rgb(0xC0, 0x1C, 0x28),
            .info: .rgb(0x1A, 0x5C, 0xB0), .available: .rgb(0x1F, 0x73, 0x2E), .ringing: .rgb(0x7D, 0x63, 0x00),
            .onCall: .rgb(0x0B, 0x6E, 0x84), .hold: .rgb(0x7A, 0x3F, 0xB8), .wrapUp: .rgb(0x3D, 0x52, 0xC4),
            .notReady: .rgb(0x9A, 0x50, 0x10), .loggedOff: grey(0x76), .unreachable: .rgb(0xA8, 0x2C, 0x5C),
            .unknown: grey(0x5E), .key: .rgb(0x0B, 0x6E, 0x84), .selection: .rgb(0x0B, 0x0E, 0x12),
            .match: .rgb(0x7D, 0x63, 0x00), .header: grey(0x5E),
        ].merging(ramp(heatOnLight, from: Role.heat)).merging(ramp(seriesOnLight, from: Role.series)),
        grounds: [
            .selection: .rgb(0xD3, 0xE6, 0xF0), .header: .rgb(0xEE, 0xEF, 0xEC), .raised: .rgb(0xF2, 0xF2, 0xEE),
            .good: .rgb(0xD6, 0xEF, 0xD8), .notice: .rgb(0xD8, 0xE6, 0xFA), .warning: .rgb(0xFB, 0xE6, 0xB8),
            .critical: .rgb(0xC0, 0x1C, 0x28), .match: .rgb(0xF7, 0xEC, 0xA6),
        ].merging(ramp(heatGroundsOnLight, from: Ground.heat)),
        emphases: emphases)

    private static let emphases: [Role: Emphasis] = [
        .strong: .bold, .heading: .bold, .critical: .bold, .key: .bold, .match: .underline,
    ]

    private static let heatOnDark = [0x6FA8DC, 0x6CBCB8, 0x7AC77F, 0xB5CC5C, 0xF5D06A, 0xF0AC4C, 0xF28A4E, 0xFF6E67]
    private static let heatOnLight = [0x2B62A8, 0x16707A, 0x1F732E, 0x56700A, 0x7D6300, 0x8F5600, 0xA84310, 0xC01C28]
    private static let heatGroundsOnDark = [
        0x14171C, 0x1B2A33, 0x1E3A3C, 0x2E4A30, 0x54521E, 0x6B4A14, 0x833418, 0xA82222,
    ]
    private static let heatGroundsOnLight = [
        0xFCFCFA, 0xE4EFF5, 0xD8EEEA, 0xDDF0D0, 0xF7EFB8, 0xFBDDA6, 0xF7BFA0, 0xEE9A96,
    ]
    private static let seriesOnDark = [0x5FC3D9, 0xF0B44C, 0xC39AF0, 0x7AC77F, 0xE07A9A, 0x8FA6F5]
    private static let seriesOnLight = [0x0B6E84, 0x8F5600, 0x7A3FB8, 0x1F732E, 0xA82C5C, 0x3D52C4]
}

private func grey(_ level: UInt8) -> Colour { .rgb(level, level, level) }

private func ramp<Name: Hashable>(_ colours: [Int], from names: [Name]) -> [Name: Colour] {
    let mixed = colours.map { Colour.rgb(UInt8($0 >> 16 & 0xFF), UInt8($0 >> 8 & 0xFF), UInt8($0 & 0xFF)) }
    return Dictionary(uniqueKeysWithValues: zip(names, mixed))
}

extension Dictionary {
    fileprivate func merging(_ other: [Key: Value]) -> [Key: Value] {
        merging(other) { _, new in new }
    }
}
