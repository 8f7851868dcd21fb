/// Untrusted text as the glyphs that may be shown, so that every terminal agrees on the columns.
///
/// Controls become `·`, unassigned scalars U+FFFD. Bidi controls, joiners, variation selectors and other format scalars vanish.
/// Of an emoji sequence the first emoji stays; a flag becomes its two letters. A mark without a base sits on a space.
struct Glyphs<Scalars: Sequence>: Sequence, IteratorProtocol where Scalars.Element == Unicode.Scalar {
    private var scalars: Scalars.Iterator
    private let width: Width
    private var pending: Unicode.Scalar?
    private var previous: Unicode.Scalar = " "
    private var joined = false

    init(_ scalars: Scalars, width: Width = .standard) {
        self.scalars = scalars.makeIterator()
        self.width = width
    }

    mutating func next() -> Glyph? {
        guard var glyph = nextBase() else { return nil }
        while let scalar = nextScalar() {
            guard ScalarClass(scalar) == .mark else {
                pending = scalar
                break
            }
            if glyph.marks.count < Glyph.mostMarks { glyph.marks.append(scalar) }
        }
        return glyph
    }

    private mutating func nextBase() -> Glyph? {
        guard let scalar = nextScalar() else { return nil }
        switch ScalarClass(scalar) {
        case .narrow, .ignored: return Glyph(base: scalar.letterOfFlag ?? scalar, columns: 1)
        case .wide: return Glyph(base: scalar, columns: 2)
        case .ambiguous: return Glyph(base: scalar, columns: width.ambiguousIsWide ? 2 : 1)
        case .control: return Glyph(base: "·", columns: width.columns(of: "·"))
        case .unassigned: return Glyph(base: "\u{FFFD}", columns: width.columns(of: "\u{FFFD}"))
        case .mark: return Glyph(base: " ", columns: 1, marks: [scalar])
        }
    }

    /// The next scalar that is shown at all.
    private mutating func nextScalar() -> Unicode.Scalar? {
        if let scalar = pending {
            pending = nil
            return scalar
        }
        while let scalar = scalars.next() {
            if scalar.value < 0x300 ? scalar == "\u{AD}" : isSwallowed(scalar) { continue }
            previous = scalar
            joined = false
            return scalar
        }
        return nil
    }

    /// Whether `scalar` vanishes: ignored by itself, or the continuation of an emoji sequence.
    private mutating func isSwallowed(_ scalar: Unicode.Scalar) -> Bool {
        if ScalarClass(scalar) == .ignored {
            joined = joined || (scalar == "\u{200D}" && previous.startsEmojiSequence)
            return true
        }
        if scalar.properties.isEmojiModifier { return previous.properties.isEmojiModifierBase || joined }
        guard joined, scalar.startsEmojiSequence else { return false }
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

    /// Whether the scalar is a pictograph; digits and the like count as emoji too, but only below U+0300.
    fileprivate var startsEmojiSequence: Bool {
        value >= 0x300 && properties.isEmoji
    }
}
