import Screen
import Testing

@testable import Terminal

@Suite struct StyledPiecesTests {
    private func pieces(_ buffer: CellBuffer, ascii: Bool = false) -> [String] {
        let diff = FrameDiff(from: CellBuffer(size: .zero), to: buffer)
        return diff.runs.flatMap { StyledPieces(run: $0, of: buffer, ascii: ascii) }.map { piece in
            let scalars = piece.text.compactMap { Unicode.Scalar(UInt32($0)) }
            return "\(piece.column) \(String(String.UnicodeScalarView(scalars)))"
        }
    }

    @Test func aRunIsCutWhereTheStyleChanges() throws {
        try #require(UTF8Locale.isSet)
        var buffer = CellBuffer(size: Size(width: 10, height: 1))
        buffer.put("SL 客服", x: 0, y: 0)
        buffer.put("41", x: 8, y: 0, style: Style(.critical, .bold))
        #expect(pieces(buffer) == ["0 SL 客服 ", "8 41"])
    }

    @Test func aClusterStaysWhole() throws {
        try #require(UTF8Locale.isSet)
        #expect(pieces(CellBuffer(lines: ["o\u{308}\u{331}x"])) == ["0 o\u{308}\u{331}x"])
    }

    @Test func inASCIIEveryColumnIsKept() {
        #expect(pieces(CellBuffer(lines: ["a客─b"]), ascii: true) == ["0 a???b"])
    }
}
