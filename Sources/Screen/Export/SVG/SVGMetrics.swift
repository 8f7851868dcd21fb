/// The measures of the drawn window, in SVG user units (CSS pixels).
struct SVGMetrics {
    let fontSize = 14.0
    /// Most monospaced fonts advance by 0.6 em.
    let cellWidth = 8.4
    let cellHeight = 19.0
    let baseline = 14.0
    let margin = 14.0
    let titleBar = 30.0

    /// Monospaced fonts by platform, then those with Chinese, Japanese and Korean, then what the reader has.
    static let fonts = """
        'JetBrains Mono','SF Mono',Menlo,'Cascadia Mono',Consolas,'DejaVu Sans Mono','Noto Sans Mono',\
        'Noto Sans Mono CJK SC','Noto Sans CJK SC','PingFang SC','Hiragino Sans','Microsoft YaHei',monospace
        """

    func x(_ column: Int) -> Double { Double(column) * cellWidth }
    func y(_ row: Int) -> Double { Double(row) * cellHeight }

    func top(titled: Bool) -> Double { titled ? titleBar + margin / 2 : margin }
    func width(of size: Size) -> Double { x(size.width) + 2 * margin }
    func height(of size: Size, titled: Bool) -> Double { top(titled: titled) + y(size.height) + margin }
}
