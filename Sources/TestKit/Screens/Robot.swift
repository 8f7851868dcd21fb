package import Cockpit
package import Floor
package import Screen

/// A user in front of a cockpit: presses keys, types, points, waits, and looks. Each verb gives the robot after it.
package struct Robot: Sendable {
    package private(set) var cockpit: Cockpit
    /// What the cockpit asked of the world, all together.
    package private(set) var effects: [Effect] = []

    package init(
        _ scene: Scene, size: Size = Size(width: 120, height: 40), language: Language, glyphs: GlyphSet = .unicode,
        keymap: Keymap = Keymap()
    ) {
        cockpit = Cockpit(scene: scene, size: size, language: language, glyphs: glyphs, keymap: keymap)
    }

    private func after(_ change: (inout Robot) -> Void) -> Robot {
        var robot = self
        change(&robot)
        return robot
    }

    // MARK: Doing

    /// Presses keys by their spelling, as `ctrl+x`, `tab`, `down`.
    package func press(_ spellings: String...) -> Robot {
        after { robot in
            for spelling in spellings {
                guard let key = Key(spelling) else { fatalError("\"\(spelling)\" is no key") }
                robot.effects += robot.cockpit.update(.key(key))
            }
        }
    }

    /// Types a text character by character.
    package func type(_ text: String) -> Robot {
        after { robot in
            for character in text { robot.effects += robot.cockpit.update(.key(Key(.character(character)))) }
        }
    }

    package func paste(_ text: String) -> Robot { after { $0.effects += $0.cockpit.update(.paste(text)) } }
    package func resize(_ width: Int, _ height: Int) -> Robot {
        after { $0.effects += $0.cockpit.update(.resize(Size(width: width, height: height))) }
    }

    /// Clicks on the first place that shows a text.
    package func click(on text: String) -> Robot { mouse(.press, on: text) }
    /// Turns the wheel over the first place that shows a text.
    package func wheel(_ kind: Mouse.Kind, on text: String) -> Robot { mouse(kind, on: text) }

    private func mouse(_ kind: Mouse.Kind, on text: String) -> Robot {
        guard let point = place(of: text) else { fatalError("nothing shows \"\(text)\":\n\(picture)") }
        return after { $0.effects += $0.cockpit.update(.mouse(Mouse(kind, .left, at: point))) }
    }

    /// Lets the floor go on.
    package func watch(_ events: [Event]) -> Robot {
        after { robot in
            var scene = robot.cockpit.scene
            for event in events { scene.floor.apply(event) }
            scene.clock = max(scene.clock, scene.floor.now)
            robot.cockpit.show(scene)
        }
    }

    /// Lets the fake clock go on.
    package func wait(_ length: Elapsed) -> Robot { watch([Event(at: cockpit.scene.clock + length, .ticked)]) }

    // MARK: Looking

    package var picture: CellBuffer { cockpit.picture }
    package var lines: [String] { picture.lines }
    /// The last line: the keys, or why the last one did nothing.
    package var footer: String { lines.last ?? "" }

    /// The first line that shows a text.
    package func line(with text: String) -> String? { lines.first { $0.contains(text) } }

    package func shows(_ text: String) -> Bool { line(with: text) != nil }

    /// The number of the first line that shows a text.
    package func row(of text: String) -> Int? { lines.firstIndex { $0.contains(text) } }

    /// The first cell of the first place that shows a text.
    package func place(of text: String) -> Point? {
        let picture = picture
        for (row, line) in picture.lines.enumerated() {
            guard let found = line.firstRange(of: text) else { continue }
            return Point(x: picture.width.columns(of: String(line[..<found.lowerBound])), y: row)
        }
        return nil
    }

    /// The texts of the rows on the selection's ground, top first.
    package var selectedRows: [String] {
        let picture = picture
        return (0..<picture.size.height).compactMap { row in
            let cells = picture.cells(inRow: row).filter { $0.style.ground == .selection }
            return cells.isEmpty ? nil : cells.map { picture.text(of: $0) }.joined()
        }
    }
}
