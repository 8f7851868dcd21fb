/// The glyphs that need more than one scalar, such as a letter with a mark that Unicode has not composed.
struct ClusterTable: Sendable {
    private var texts: [String] = []
    private var glyphs: [String: UInt32] = [:]

    /// The glyph value of a cluster, entered on first use.
    mutating func glyph(for text: String) -> UInt32 {
        if let known = glyphs[text] { return known }
        let glyph = Cell.firstCluster + UInt32(texts.count)
        texts.append(text)
        glyphs[text] = glyph
        return glyph
    }

    /// The cluster of a glyph value, if it is in the table.
    func text(for glyph: UInt32) -> String? {
        guard glyph >= Cell.firstCluster else { return nil }
        let index = Int(glyph - Cell.firstCluster)
        return index < texts.count ? texts[index] : nil
    }

    var isEmpty: Bool { texts.isEmpty }

    mutating func removeAll() {
        guard !texts.isEmpty else { return }
        texts.removeAll(keepingCapacity: true)
        glyphs.removeAll(keepingCapacity: true)
    }
}
