import Testing

@testable import Terminal

@Suite struct BacklogTests {
    @Test func whatIsWrittenInPiecesArrivesWholeAndInOrder() {
        var backlog = Backlog()
        var terminal: [UInt8] = []
        backlog.append(0..<100)
        let isThere = backlog.drain { bytes in
            terminal += bytes.prefix(7)
            return .written(min(7, bytes.count))
        }
        #expect(isThere)
        #expect(terminal == Array(0..<100))
        #expect(!backlog.isPending)
    }

    @Test func aFullTerminalKeepsTheRestForLater() {
        var backlog = Backlog()
        backlog.append(0..<10)
        var room = 4
        let write: (UnsafeRawBufferPointer) -> Backlog.Outcome = { bytes in
            defer { room = 0 }
            return room == 0 ? .full : .written(min(room, bytes.count))
        }
        let survives = backlog.drain(by: write)
        #expect(survives)
        #expect(backlog.count == 6)
        room = 10
        _ = backlog.drain(by: write)
        #expect(!backlog.isPending)
    }

    @Test func aTerminalThatIsGoneIsReported() {
        var backlog = Backlog()
        backlog.append([1])
        let isThere = backlog.drain { _ in .gone }
        #expect(!isThere)
    }

    @Test func nothingToWriteWritesNothing() {
        var backlog = Backlog()
        let isThere = backlog.drain { _ in .gone }
        #expect(isThere)
    }
}
