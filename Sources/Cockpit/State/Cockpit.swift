import Floor
package import Screen

/// The application: everything a supervisor sees and set, as one value.
///
/// `update` takes an input and answers with effects; `picture` draws. Neither reads anything but the value itself.
package struct Cockpit: Sendable {
    package internal(set) var scene: Scene
    package internal(set) var size: Size
    package let keymap: Keymap
    var look: Look
    /// The rows of the scene, made once when it is shown.
    private(set) var queueRows: [QueueRow] = []
    private(set) var agentRows: [AgentRow] = []
    var trail = Trail(.floor)
    var focus = Panel.ID.queues
    var queuePanel = PanelState<QueueID>()
    var agentPanel = PanelState<AgentID>()
    var overlay: Overlay?
    /// What the last key led to, where it led to nothing.
    var notice: String?

    /// What lies over the screen and takes the keys.
    enum Overlay: Sendable {
        case help(offset: Int)
        case goTo(TextField, error: String?)
        case explain(place: Int)
    }

    package init(scene: Scene, size: Size, language: Language, glyphs: GlyphSet = .unicode, keymap: Keymap = Keymap()) {
        self.scene = scene
        self.size = size
        self.keymap = keymap
        look = Look(language: language, glyphs: glyphs)
        show(scene)
    }

    /// Takes what the feed shows now.
    package mutating func show(_ scene: Scene) {
        self.scene = scene
        look.clock = scene.clock
        look.offset = scene.offset
        queueRows = QueueRow.rows(scene)
        agentRows = AgentRow.rows(scene)
    }
}
