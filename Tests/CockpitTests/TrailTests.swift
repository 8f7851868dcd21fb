import Floor
import TestKit
import Testing

@testable import Cockpit

/// The screens one came by.
@Suite struct TrailTests {
    private func trail(_ places: Place...) -> Trail {
        places.reduce(into: Trail(.floor)) { $0.go(to: $1) }
    }

    @Test func `back and forward lead along the places one came by`() {
        var trail = trail(.queue(.sales), .agent(.alice))
        #expect(!trail.canGoForward)
        trail.goBack()
        #expect(trail.here == .queue(.sales))
        trail.goBack()
        #expect(trail.here == .floor)
        #expect(!trail.canGoBack)
        trail.goBack()
        #expect(trail.here == .floor)
        trail.goForward()
        trail.goForward()
        trail.goForward()
        #expect(trail.here == .agent(.alice))
    }

    @Test func `going on from an earlier place forgets the way that was ahead`() {
        var trail = trail(.queue(.sales), .agent(.alice))
        trail.goBack()
        trail.go(to: .agent(.bob))
        #expect(!trail.canGoForward)
        trail.goBack()
        #expect(trail.here == .queue(.sales))
    }

    @Test func `going where one is goes nowhere`() {
        #expect(!trail(.floor, .floor).canGoBack)
    }

    @Test func `a long way is remembered in part`() {
        var trail = Trail(.floor)
        for agent in 0..<1_000 { trail.go(to: .agent(AgentID(agent))) }
        var steps = 0
        while trail.canGoBack {
            trail.goBack()
            steps += 1
        }
        #expect(steps == 100)
        #expect(trail.here == .agent(AgentID(899)))
    }
}
