import Floor
package import Screen

/// The application: everything a supervisor sees and set, as one value.
///
/// `update` takes an input and answers with effects; `picture` draws. Neither reads anything but the value itself.
package struct Cockpit: Sendable {
    package internal(set) var scene: Scene
    package internal(set) var size: Size
    package let keymap: Keymap
    /// Whether the cockpit hangs on a wall: it opens on the wall, in large letters.
    let isWallboard: Bool
    var look: Look
    /// The rows of the scene, made once when it is shown.
    private(set) var queueRows: [QueueRow] = []
    private(set) var agentRows: [AgentRow] = []
    /// The rows of the screen shown, and what they were made for.
    private(set) var rows = ScreenRows()
    private var wish: ScreenRows.Wish?
    var trail: Trail
    var focus = Panel.ID.queues
    /// Where the focus was on each screen, for coming back.
    var lastFocus: [Place: Panel.ID] = [:]
    var queuePanel = PanelState<QueueID>()
    var agentPanel = PanelState<AgentID>()
    var heatPanel = PanelState<TrendSubject>()
    /// Which of the trends' measures is looked at.
    var trendPlace = 0
    var wall = WallState()
    var callerPanel = PanelState<CallRow.ID>()
    var memberPanel = PanelState<AgentID>()
    var callPanel = PanelState<CallRow.ID>()
    var agentCallPanel = PanelState<CallRow.ID>()
    /// What is looked for among the calls.
    var callSearch = ""
    var overlay: Overlay?
    /// What the last key led to, where it led to nothing.
    var notice: String?

    /// What lies over the screen and takes the keys.
    enum Overlay: Sendable {
        case help(offset: Int)
        case goTo(TextField, error: String?)
        case explain(place: Int)
        case search(TextField)
    }

    package init(
        scene: Scene, size: Size, language: Language, glyphs: GlyphSet = .unicode, keymap: Keymap = Keymap(),
        isWallboard: Bool = false
    ) {
        self.scene = scene
        self.size = size
        self.keymap = keymap
        self.isWallboard = isWallboard
        trail = Trail(isWallboard ? .wall : .floor)
        look = Look(language: language, glyphs: glyphs)
        show(scene)
    }

    /// Whether the wall is shown as a wallboard: nobody sits at the keys, so none are mentioned.
    var showsWallboard: Bool { isWallboard && trail.here == .wall }

    /// Takes what the feed shows now.
    package mutating func show(_ scene: Scene) {
        self.scene = scene
        look.clock = scene.clock
        look.offset = scene.offset
        queueRows = QueueRow.rows(scene)
        agentRows = AgentRow.rows(scene)
        wish = nil
        makeRows()
    }

    /// Makes the rows anew where something they depend on has changed.
    mutating func makeRows() {
        let wish = ScreenRows.Wish(place: trail.here, search: callSearch, sort: callPanel.sort)
        guard wish != self.wish else { return }
        self.wish = wish
        rows = ScreenRows(wish, scene, look)
    }
}
