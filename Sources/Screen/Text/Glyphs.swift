/// Untrusted text as the glyphs that may be shown, so that every terminal agrees on the columns.
///
/// Controls become `·`, unassigned scalars U+FFFD. Bidi controls, joiners, variation selectors and other format scalars vanish.
/// Of an emoji sequence the first emoji stays; a flag becomes its two letters. A mark without a base sits on a space.
struct Glyphs<Scalars: Sequence>: Sequence, IteratorProtocol where Scalars.Element == Unicode.Scalar {
    private var scalars: Scalars.Iterator
    private let width: Width
    private var pending: Classified?
    private var previous: Unicode.Scalar = " "
    private var joined = false

    private typealias Classified = (scalar: Unicode.Scalar, kind: ScalarClass)

    init(_ scalars: Scalars, width: Width = .standard) {
        self.scalars = scalars.makeIterator()
        self.width = width
    }

    mutating func next() -> Glyph? {
        guard var glyph = nextBase() else { return nil }
        while let next = nextShown() {
            guard next.kind == .mark else {
                pending = next
                break
            }
            if glyph.marks.count < Glyph.mostMarks { glyph.marks.append(next.scalar) }
        }
        return glyph
    }

    private mutating func nextBase() -> Glyph? {
        guard let (scalar, kind) = nextShown() else { return nil }
        switch kind {
        case .narrow, .ignored: return Glyph(base: scalar.letterOfFlag ?? scalar, columns: 1)
        case .wide: return Glyph(base: scalar, columns: 2)
        case .ambiguous: return Glyph(base: scalar, columns: width.ambiguousIsWide ? 2 : 1)
        case .control: return Glyph(base: "·", columns: width.columns(of: "·"))
        case .unassigned: return Glyph(base: "\u{FFFD}", columns: width.columns(of: "\u{FFFD}"))
        case .mark: return Glyph(base: " ", columns: 1, marks: [scalar])
        }
    }

    /// The next scalar that is shown at all.
    private mutating func nextShown() -> Classified? {
        if let next = pending {
            pending = nil
            return next
        }
        while let scalar = scalars.next() {
            let kind = ScalarClass(scalar)
            if joined || kind == .ignored || scalar.isSkinTone, vanishes(scalar, kind) { continue }
            previous = scalar
            joined = false
            return (scalar, kind)
        }
        return nil
    }

    /// Whether a scalar is not shown: ignored by itself, or the continuation of an emoji sequence.
    /// Kept out of line: it is rarely asked, and the properties of a scalar are costly to set up.
    @inline(never)
    private mutating func vanishes(_ scalar: Unicode.Scalar, _ kind: ScalarClass) -> Bool {
        if kind == .ignored {
            joined = joined || (scalar == "\u{200D}" && previous.isPictograph)
            return true
        }
        if scalar.isSkinTone { return joined || previous.properties.isEmojiModifierBase }
        guard joined, scalar.isPictograph else { return false }
        joined = false
        return true
    }
}

extension Unicode.Scalar {
    /// The Latin letter of a regional indicator; two of them make a flag.
    fileprivate var letterOfFlag: Unicode.Scalar? {
        guard (0x1F1E6...0x1F1FF).contains(value) else { return nil }
        return Unicode.Scalar(value - 0x1F1E6 + 0x41)
    }

    /// Whether the scalar colours the skin of the emoji before it.
    fileprivate var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

    /// Whether the scalar is an emoji other than the digits and signs of ASCII and Latin 1.
    fileprivate var isPictograph: Bool { value >= 0x300 && properties.isEmoji }
}
