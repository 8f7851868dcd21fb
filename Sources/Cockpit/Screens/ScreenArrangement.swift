package import Screen

/// Where the parts stand that every screen has, for any size: a pure function of it.
///
/// Where rows are short, the figures shrink to one line, then go; the header with the worst thing stays to the last.
package struct ScreenArrangement: Equatable, Sendable {
    package let header: Rect
    package let rule: Rect
    package let strip: Rect
    package let body: Rect
    package let transport: Rect
    package let footer: Rect

    package init(_ size: Size, hasTransport: Bool) {
        let stripRows = size.height >= 16 ? 2 : size.height >= 12 ? 1 : 0
        let gap = size.height >= 20 ? 1 : 0
        let rows = Rect(size).rows([
            .fixed(1), .fixed(gap), .fixed(stripRows), .fixed(gap), .flexible(1),
            .fixed(hasTransport && size.height >= 10 ? 1 : 0), .fixed(size.height >= 6 ? 1 : 0),
        ])
        header = rows[0]
        rule = rows[1]
        strip = rows[2]
        body = rows[4]
        transport = rows[5]
        footer = rows[6]
    }
}
