import Floor
import Replay
import TestKit
import Testing

@Suite struct PlayerTests {
    private let events = [0, 10, 10, 30, 100].map { Event(at: .opening($0), .refused(.sales)) }

    private func player(at second: Int64? = nil, speed: Double = 1) throws -> Player {
        Player(try #require(recorded(events)), at: second.map { .opening($0) }, speed: speed)
    }

    @Test func `a recording without events is none`() {
        #expect(Recorder(floor: Floor()).recording == nil)
    }

    @Test func `playing begins with what happened at the first moment`() throws {
        let player = try player()
        #expect(player.count == 1)
        #expect(player.clock == .opening(0))
        #expect(player.fraction == 0)
        #expect(player.isPlaying)
    }

    @Test func `recorded time passes at the speed times real time`() throws {
        var player = try player(speed: 10)
        _ = player.advance(by: .seconds(1))
        #expect(player.clock == .opening(10))
        #expect(player.count == 3)
    }

    @Test func `the end stops the playing, and playing from there stays stopped`() throws {
        var player = try player(speed: 600)
        _ = player.advance(by: .seconds(1))
        #expect(player.isAtEnd)
        #expect(!player.isPlaying)
        #expect(player.fraction == 1)
        player.play()
        #expect(!player.isPlaying)
        player.seek(toFraction: 0)
        player.play()
        #expect(player.isPlaying)
    }

    @Test func `a pause lets time stand`() throws {
        var player = try player()
        player.pause()
        _ = player.advance(by: .seconds(50))
        #expect(player.clock == .opening(0))
    }

    @Test func `places outside the day are its ends`() throws {
        var player = try player()
        player.seek(to: .never)
        #expect(player.clock == .opening(0))
        player.seek(to: .distantFuture)
        #expect(player.clock == .opening(100))
        player.seek(toFraction: -3)
        #expect(player.fraction == 0)
        player.seek(toFraction: .nan)
        #expect(player.fraction == 0)
    }

    @Test func `steps go event by event, pause, and stop at the ends`() throws {
        var player = try player(at: 30)
        player.step(1)
        #expect(player.clock == .opening(100))
        #expect(!player.isPlaying)
        player.step(1)
        #expect(player.count == 5)
        for _ in 0..<3 { player.step(-1) }
        #expect(player.clock == .opening(10))
        #expect(player.count == 2)
        for _ in 0..<4 { player.step(-1) }
        #expect(player.count == 0)
        #expect(player.clock == .opening(0))
        #expect(player.floor == Floor(keeping: .cockpit()))
    }

    @Test func `a step back within a moment stays until playing goes on`() throws {
        var player = try player(at: 10)
        player.step(-1)
        #expect(player.count == 2)
        _ = player.advance(by: .seconds(1))
        #expect(player.count == 2)
        player.play()
        _ = player.advance(by: .zero)
        #expect(player.count == 3)
    }

    @Test func `a pause within a budget still comes to the clock's moment`() throws {
        var player = try player(speed: 600)
        #expect(isBehind(&player, .seconds(1)))
        player.pause()
        while isBehind(&player, .zero) {}
        #expect(player.count == 5)
    }

    private func isBehind(_ player: inout Player, _ elapsed: Elapsed) -> Bool {
        player.advance(by: elapsed, budget: 1)
    }

    @Test func `speeds go up and down by the ladder and stay on it`() throws {
        var player = try player()
        let up = Player.speeds.map { _ in
            player.faster()
            return player.speed
        }
        #expect(up == Array(Player.speeds.dropFirst()) + [600])
        player.setSpeed(45)
        player.slower()
        #expect(player.speed == 30)
        player.setSpeed(45)
        player.faster()
        #expect(player.speed == 60)
    }

    @Test(arguments: [(0.0, 1.0), (-5, 1), (1e9, 600), (.infinity, 600), (.nan, 1)])
    func `a speed out of bounds is brought within`(wanted: Double, speed: Double) throws {
        var player = try player()
        player.setSpeed(wanted)
        #expect(player.speed == speed)
        #expect(try self.player(speed: wanted).speed == speed)
    }
}
