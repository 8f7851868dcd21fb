import Screen

/// How names of queues and agents stand on a page.
enum Name {
    /// A name within a line of text: whatever its direction, its neighbours keep theirs.
    static func inline(_ name: String) -> Markup { .tag("bdi") { name } }

    /// A name within the text of a picture or a tooltip, which know no tags (U+2068, U+2069: isolate).
    static func isolated(_ name: String) -> Markup {
        Markup(joining: [.literal("\u{2068}"), Markup(name), .literal("\u{2069}")])
    }

    /// A name beside a row of a picture, cut to the room that is there.
    static func short(_ name: String, columns: Int = 22) -> Markup {
        let clean = name.cleanedForScreen
        guard Width.standard.columns(of: clean) > columns else { return isolated(clean) }
        let cut = clean.unicodeScalars.reduce(into: (text: "", columns: 0)) { sofar, scalar in
            sofar.columns += Width.standard.columns(of: scalar)
            if sofar.columns < columns { sofar.text.unicodeScalars.append(scalar) }
        }
        return isolated(cut.text + "…")
    }
}
