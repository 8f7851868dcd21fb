package import Screen

extension Cockpit {
    /// Takes an input.
    ///
    /// - Returns: what the world is to do about it.
    package mutating func update(_ input: Input) -> [Effect] {
        switch input {
        case .key(let key): return press(key)
        case .resize(let size): self.size = size
        case .mouse(let mouse): point(mouse)
        case .paste(let text): paste(text)
        case .focus: break
        }
        return []
    }

    private mutating func press(_ key: Key) -> [Effect] {
        notice = nil
        if overlay != nil { return pressInOverlay(key) }
        guard let action = keymap.action(for: key) else { return [] }
        return perform(action)
    }

    /// Carries out an action, or says why it is not possible now.
    mutating func perform(_ action: Action) -> [Effect] {
        if let obstacle = action.obstacle(self) {
            notice = look[obstacle]
            return []
        }
        return action.perform(&self)
    }

    private mutating func pressInOverlay(_ key: Key) -> [Effect] {
        switch overlay {
        case .help(let offset): pressInHelp(key, offset)
        case .goTo(let field, _): return pressInGoTo(key, field)
        case .explain(let place): pressInExplain(key, place)
        case nil: break
        }
        return []
    }

    private mutating func pressInHelp(_ key: Key, _ offset: Int) {
        switch keymap.action(for: key)?.id {
        case "down": overlay = .help(offset: offset + 1)
        case "up": overlay = .help(offset: max(0, offset - 1))
        case "page_down": overlay = .help(offset: offset + 10)
        case "page_up": overlay = .help(offset: max(0, offset - 10))
        default: overlay = nil
        }
    }

    private mutating func pressInExplain(_ key: Key, _ place: Int) {
        let last = KPIStrip.tiles.count - 1
        switch keymap.action(for: key)?.id {
        case "down", "skip_forward", "next_panel", "explain": overlay = .explain(place: place < last ? place + 1 : 0)
        case "up", "skip_back", "previous_panel": overlay = .explain(place: place > 0 ? place - 1 : last)
        default: overlay = nil
        }
    }

    private mutating func pressInGoTo(_ key: Key, _ field: TextField) -> [Effect] {
        switch key.code {
        case .escape: overlay = nil
        case .enter:
            guard let effect = GoTo.parse(field.text, scene) else {
                overlay = .goTo(field, error: look[.goToMistake])
                return []
            }
            overlay = nil
            return [.transport(effect)]
        default:
            if let edited = field.pressing(key) { overlay = .goTo(edited, error: nil) }
        }
        return []
    }

    private mutating func paste(_ text: String) {
        if case .goTo(let field, _) = overlay { overlay = .goTo(field.inserting(text), error: nil) }
    }
}
