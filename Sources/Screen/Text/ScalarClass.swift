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
        let value = scalar.value
        self =
            switch value {
            case 0x20...0x7E: .narrow
            case 0x3041...0x3096, 0x4E00...0x9FFC, 0xAC00...0xD7A3: .wide
            default: Self.search(value)
            }
    }

    private static func search(_ value: UInt32) -> ScalarClass {
        scalarClassStarts.withUnsafeBufferPointer { starts in
            var (low, high) = (0, starts.count)
            while high - low > 1 {
                let middle = (low + high) / 2
                if starts[middle] >> 3 <= value { low = middle } else { high = middle }
            }
            return ScalarClass(rawValue: UInt8(starts[low] & 7)) ?? .unassigned
        }
    }
}
