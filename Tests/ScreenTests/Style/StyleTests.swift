import Screen
import Testing

@Suite struct StyleTests {
    @Test func aStyleTakesThreeBytesAndACellEight() {
        #expect(MemoryLayout<Style>.size == 3)
        #expect(MemoryLayout<Cell>.stride == 8)
    }

    @Test func describesItselfByNames() {
        #expect(Style(.warning, .bold).description == "warning+bold")
        #expect(Style(.onCall, [.underline, .dim], on: .selection).description == "onCall+dim+underline on selection")
    }

    @Test(arguments: Role.allCases) func rolesAreFoundByTheirNames(role: Role) {
        #expect(Role(name: role.name) == role)
    }

    @Test(arguments: Ground.allCases) func groundsAreFoundByTheirNames(ground: Ground) {
        #expect(Ground(name: ground.name) == ground)
    }

    @Test func namesNobodyKnowsFindNothing() {
        #expect(Role(name: "chartreuse") == nil)
        #expect(Ground(name: "") == nil)
        #expect(Emphasis(name: "loud") == nil)
    }
}
