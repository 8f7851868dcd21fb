import Screen
import TestKit
import Testing

@Suite struct TrackTests {
    private func widths(_ tracks: [Track], in width: Int, gap: Int = 0) -> [Int] {
        Rect(x: 5, y: 0, width: width, height: 1).columns(tracks, gap: gap).map(\.width)
    }

    @Test func flexibleTracksShareWhatTheFixedOnesLeave() {
        #expect(widths([.fixed(10), .flexible(1), .flexible(2)], in: 40) == [10, 10, 20])
    }

    @Test func oddCellsGoToTheFirstTracks() {
        #expect(widths([.flexible(1), .flexible(1), .flexible(1)], in: 11) == [4, 4, 3])
    }

    @Test func cappedTracksTakeNoMoreThanTheirCap() {
        #expect(widths([.atMost(8), .flexible(1)], in: 20) == [8, 12])
        #expect(widths([.flexible(1), .atMost(8)], in: 5) == [0, 5])
    }

    @Test func laterTracksShrinkToNothingFirst() {
        #expect(widths([.fixed(6), .fixed(6), .fixed(6)], in: 10) == [6, 4, 0])
        #expect(widths([.flexible(1), .flexible(1), .flexible(1)], in: 2) == [1, 1, 0])
    }

    @Test func aTrackWithoutRoomTakesItsGapWithIt() {
        #expect(widths([.fixed(4), .fixed(4)], in: 5, gap: 1) == [4, 0])
        #expect(widths([.fixed(4), .flexible(1)], in: 6, gap: 1) == [4, 1])
    }

    @Test func columnsStandBesideEachOtherWithTheirGaps() {
        let columns = Rect(x: 5, y: 2, width: 20, height: 3).columns([.fixed(4), .fixed(0), .flexible(1)], gap: 2)
        #expect(columns[0] == Rect(x: 5, y: 2, width: 4, height: 3))
        #expect(columns[1].isEmpty)
        #expect(columns[2] == Rect(x: 11, y: 2, width: 14, height: 3))
    }

    @Test func rowsStandBelowEachOther() {
        let rows = Rect(x: 1, y: 1, width: 9, height: 10).rows([.fixed(1), .flexible(1), .fixed(1)])
        #expect(rows.map(\.y) == [1, 2, 10])
        #expect(rows.map(\.height) == [1, 8, 1])
    }

    @Test(arguments: 0..<200)
    func noTrackLeavesTheRoomOrOverlapsAnother(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let tracks = (0..<Int.random(in: 0...6, using: &generator)).map { _ -> Track in
            let wish = [0, 1, 3, 17, -4, .max].randomElement(using: &generator) ?? 0
            return [.fixed(wish), .flexible(wish), .atMost(wish)].randomElement(using: &generator) ?? .fixed(0)
        }
        let room = Rect(x: 3, y: 0, width: Int.random(in: 0...60, using: &generator), height: 2)
        let gap = Int.random(in: 0...3, using: &generator)
        let columns = room.columns(tracks, gap: gap)
        #expect(columns.count == tracks.count)
        #expect(columns.allSatisfy { $0.intersection(room) == $0 })
        let placed = columns.filter { !$0.isEmpty }
        #expect(zip(placed, placed.dropFirst()).allSatisfy { $0.maxX + gap == $1.x })
    }
}
