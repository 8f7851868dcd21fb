import Screen
import Testing

@Suite struct RectTests {
    private let room = Rect(x: 2, y: 1, width: 10, height: 4)

    @Test func negativeMeasuresBecomeZero() {
        #expect(Rect(x: 3, y: 3, width: -1, height: -5) == Rect(x: 3, y: 3, width: 0, height: 0))
        #expect(Size(width: -2, height: 7) == Size(width: 0, height: 7))
    }

    @Test func farEdgesSaturateInsteadOfTrapping() {
        let vast = Rect(x: .max - 1, y: .min, width: .max, height: .max)
        #expect(vast.maxX == .max)
        #expect(vast.intersection(room).isEmpty)
        #expect(vast.inset(columns: .max, rows: .max).isEmpty)
        #expect(Size(width: .max, height: .max).area == .max)
    }

    @Test func intersectionIsTheSharedPart() {
        #expect(room.intersection(Rect(x: 0, y: 0, width: 5, height: 3)) == Rect(x: 2, y: 1, width: 3, height: 2))
        #expect(room.intersection(Rect(x: 12, y: 1, width: 5, height: 3)).isEmpty)
    }

    @Test func insetLeavesAnEmptyRectInsideWhenTheMarginIsTooLarge() {
        #expect(room.inset(1) == Rect(x: 3, y: 2, width: 8, height: 2))
        let nothing = room.inset(columns: 8, rows: 9)
        #expect(nothing.isEmpty)
        #expect(nothing.intersection(room) == nothing)
    }

    @Test func rowsAreCountedFromTheTopAndEndAtTheBottom() {
        #expect(room.row(0) == Rect(x: 2, y: 1, width: 10, height: 1))
        #expect(room.row(3) == Rect(x: 2, y: 4, width: 10, height: 1))
        #expect(room.row(4).isEmpty)
        #expect(room.row(-1).isEmpty)
    }

    @Test func sidesAreCutDownToWhatThereIs() {
        #expect(room.top(2) == Rect(x: 2, y: 1, width: 10, height: 2))
        #expect(room.bottom(1) == Rect(x: 2, y: 4, width: 10, height: 1))
        #expect(room.left(99) == room)
        #expect(room.right(3) == Rect(x: 9, y: 1, width: 3, height: 4))
    }

    @Test func centredStandsInTheMiddleAndInside() {
        #expect(room.centred(Size(width: 4, height: 2)) == Rect(x: 5, y: 2, width: 4, height: 2))
        #expect(room.centred(Size(width: 99, height: 99)) == room)
    }

    @Test func containsItsFirstCellAndNotTheOnePastItsLast() {
        #expect(room.contains(Point(x: 2, y: 1)))
        #expect(room.contains(Point(x: 11, y: 4)))
        #expect(!room.contains(Point(x: 12, y: 4)))
    }
}
