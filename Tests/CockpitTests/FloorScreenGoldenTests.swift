import Cockpit
import Screen
import TestKit
import Testing

/// The floor screen as it was found good. `make goldens` draws it anew, for a look at the difference.
@Suite struct FloorScreenGoldenTests {
    private static let goldens = GoldenScreens("Tests/CockpitTests/Goldens/FloorScreen")
    private static let scenes = [("calm", SampleFloor.calm), ("burning", SampleFloor.burning)]
    private static let languages = [Language.english, .chinese]
    private static let sizes = [
        Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 240, height: 70),
    ]

    private struct Shot: Sendable, CustomStringConvertible {
        let description: String
        let robot: Robot
    }

    private static let shots = scenes.flatMap { name, scene in
        languages.flatMap { language in
            sizes.map { size in
                Shot(
                    description: "\(name).\(language.code)@\(size.width)x\(size.height)",
                    robot: Robot(scene, size: size, language: language))
            }
        }
    }

    @Test(arguments: shots) private func `the screen is the golden one`(shot: Shot) {
        if let fault = Self.goldens.fault(of: shot.robot.picture, named: shot.description) { Issue.record("\(fault)") }
    }

    @Test func `no golden screen is left over`() {
        #expect(Self.goldens.orphans(Self.shots.map(\.description)) == [])
    }
}
