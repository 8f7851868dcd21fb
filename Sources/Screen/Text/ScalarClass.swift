/// What a Unicode scalar does to the row of cells it is written into.
enum ScalarClass: UInt8 {
    /// Joins the cell before it, such as an accent or a Thai vowel.
    case mark
    /// One column.
    case narrow
    /// Two columns.
    case wide
    /// One column, or two on terminals set up for East Asian legacy text.
    case ambiguous
    /// Would move the cursor; never shown as itself.
    case control
    /// Would change how its neighbours are shown, such as a bidi override or a joiner; never shown.
    case ignored
    /// Known to no terminal that asks glibc.
    case unassigned

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x20...0x7E: self = .narrow
        case ..<0x1_0000: self = Self.basicPlane[Int(scalar.value)]
        default: self = Self.search(scalar.value)
        }
    }

    /// The plane of nearly all names, spread out so that finding a class is one load.
    private static let basicPlane = (0..<0x1_0000).map(search)

    private static func search(_ value: UInt32) -> ScalarClass {
        var (low, high) = (0, scalarClassStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if scalarClassStarts[middle] >> 3 <= value { low = middle } else { high = middle }
        }
        return ScalarClass(rawValue: UInt8(scalarClassStarts[low] & 7)) ?? .unassigned
    }
}
