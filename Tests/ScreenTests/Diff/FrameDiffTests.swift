import Screen
import TestKit
import Testing

@Suite struct FrameDiffTests {
    private func runs(_ old: String, _ new: String, gap: Int = 0) -> [Range<Int>] {
        FrameDiff(from: CellBuffer(lines: [old]), to: CellBuffer(lines: [new]), joiningGaps: gap).runs.map(\.columns)
    }

    @Test func findsWhatChanged() {
        #expect(runs("waiting 14", "waiting 15") == [9..<10])
        #expect(runs("ab cd", "xb cy") == [0..<1, 4..<5])
        #expect(runs("same", "same").isEmpty)
    }

    @Test func joinsRunsOverSmallGaps() {
        #expect(runs("abcdefgh", "XbcXefgX", gap: 2) == [0..<4, 7..<8])
        #expect(runs("abcdefgh", "XbcXefgX", gap: 3) == [0..<8])
    }

    @Test func neverSplitsAWideGlyph() {
        #expect(runs("客服", "店服") == [0..<2])
        #expect(runs("ab服", "客服") == [0..<2])
        #expect(runs("客b", "x b") == [0..<2])
    }

    @Test func aChangeOfStyleAloneIsAChange() {
        let old = CellBuffer(lines: ["ab客"])
        var new = old
        new.restyle(Rect(x: 3, y: 0, width: 1, height: 1), ground: .selection)
        #expect(FrameDiff(from: old, to: new).runs == [FrameDiff.Run(row: 0, columns: 2..<4)])
    }

    @Test func anotherSizeIsDrawnWhole() {
        let diff = FrameDiff(from: CellBuffer(lines: ["ab"]), to: CellBuffer(lines: ["ab", "cd"]))
        #expect(diff.runs == [FrameDiff.Run(row: 0, columns: 0..<2), FrameDiff.Run(row: 1, columns: 0..<2)])
        #expect(FrameDiff(from: CellBuffer(lines: ["ab"]), to: CellBuffer(size: .zero)).isEmpty)
    }

    @Test func clustersEnteredInAnotherOrderAreNoChange() {
        let size = Size(width: 2, height: 1)
        var (old, new) = (CellBuffer(size: size), CellBuffer(size: size))
        old.put("x\u{301}y\u{301}", x: 0, y: 0)
        new.put("y\u{301}", x: 1, y: 0)
        new.put("x\u{301}", x: 0, y: 0)
        #expect(FrameDiff(from: old, to: new).isEmpty)
        new.put("z\u{301}", x: 0, y: 0)
        #expect(FrameDiff(from: old, to: new).runs.map(\.columns) == [0..<1])
    }

    @Test(arguments: 0..<300) func applyingTheDifferenceGivesTheNewPicture(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let size = Size(width: seed % 40, height: 5)
        let old = CellBuffer.scribble(size, puts: 30, using: &generator)
        var new = seed.isMultiple(of: 2) ? old : CellBuffer.scribble(size, puts: 30, using: &generator)
        for _ in 0..<seed % 4 { new.scribble(using: &generator) }
        let diff = FrameDiff(from: old, to: new, joiningGaps: seed % 6)
        var result = old
        result.apply(diff, from: new)
        #expect(result == new)
        #expect(diff.isEmpty == (old == new))
        for run in diff.runs {
            #expect(!new[run.columns.lowerBound, run.row].isRightHalf)
            #expect(run.columns.upperBound == size.width || !new[run.columns.upperBound, run.row].isRightHalf)
        }
    }
}
