package import Screen

/// Something a key can do, as one record: dispatch, footer, help, the key table and the check for conflicts all read it.
package struct Action: Sendable, Identifiable {
    package enum Group: String, CaseIterable, Sendable { case general, moving, replay }

    /// The name by which users rebind it.
    package let id: String
    package let group: Group
    /// The default keys, most natural first.
    package let keys: [Key]
    /// What it does, in words.
    package let title: Phrase
    /// Whether the footer mentions it where it is possible.
    package let isInFooter: Bool
    /// Whether it changes the floor; `--read-only` removes it.
    package let isDangerous: Bool
    /// Why it is not possible now; nil where it is.
    let obstacle: @Sendable (Cockpit) -> Phrase?
    let perform: @Sendable (inout Cockpit) -> [Effect]

    init(
        _ id: String, _ group: Group, _ keys: [String], _ title: Phrase, inFooter: Bool = false,
        isDangerous: Bool = false, unless obstacle: @escaping @Sendable (Cockpit) -> Phrase? = { _ in nil },
        perform: @escaping @Sendable (inout Cockpit) -> [Effect]
    ) {
        self.id = id
        self.group = group
        self.keys = keys.compactMap { Key($0) }
        self.title = title
        isInFooter = inFooter
        self.isDangerous = isDangerous
        self.obstacle = obstacle
        self.perform = perform
    }

    /// All actions, in the order of the help.
    package static let catalogue: [Action] = general + moving + transport

    var groupTitle: Phrase {
        switch group {
        case .general: .groupGeneral
        case .moving: .groupMoving
        case .replay: .groupReplay
        }
    }
}
