import CNcurses
import Glibc
import Screen

/// ncurses, drawing into memory.
///
/// Debian's ncurses 6.4 flushes after every cursor movement, hundreds of times a frame, and blocks when the terminal is
/// slow. With a file in memory at its end, a frame leaves it whole and can be forwarded in one write.
@MainActor
struct Canvas {
    let rendition: Rendition
    private let ascii: Bool
    private let file: Int32
    private var shown: CellBuffer?
    private var diff = FrameDiff()
    private var inks: CursesInks
    private var cursor: Point?

    private(set) var size: Size

    /// Starts ncurses, once in a process.
    init(rendition: Rendition, size: Size, ascii: Bool = false) throws(TerminalProblem) {
        file = gemba_memory_file("gemba-frame")
        let (columns, rows) = Self.measures(of: size)
        guard file >= 0, gemba_curses_start(rendition.terminfo, file, columns, rows) else {
            throw .cannotDraw(term: rendition.terminfo)
        }
        self.rendition = rendition
        self.ascii = ascii
        self.size = size
        inks = CursesInks(theme: .dark, rendition: rendition)
        _ = takeBytes()  // what ncurses said to start the terminal: TerminalModes says it our way
    }

    mutating func resize(to size: Size) {
        self.size = size
        let (columns, rows) = Self.measures(of: size)
        gemba_curses_resize(columns, rows)
        _ = takeBytes()
        shown = nil
    }

    /// The terminal has been taken over anew, with its cursor hidden.
    mutating func begin() {
        gemba_curses_cursor(-1, 0)
        _ = takeBytes()
        cursor = nil
        forget()
    }

    /// The terminal shows something else now: the next frame is painted whole.
    mutating func forget() {
        gemba_curses_forget()
        shown = nil
    }

    /// The bytes that turn what the terminal shows into this frame; none when it shows it already. The frame must have
    /// the canvas's size.
    mutating func paint(_ frame: Frame) -> [UInt8] {
        if frame.theme != inks.theme {
            inks = CursesInks(theme: frame.theme, rendition: rendition)
            shown = nil
        }
        diff.update(from: shown ?? CellBuffer(size: .zero), to: frame.buffer)
        if diff.isEmpty, frame.cursor == cursor, shown != nil { return [] }
        for run in diff.runs { write(run, of: frame.buffer) }
        gemba_curses_cursor(Int32(frame.cursor?.x ?? -1), Int32(frame.cursor?.y ?? 0))
        gemba_curses_compose()
        shown = frame.buffer
        cursor = frame.cursor
        let bytes = takeBytes()
        return bytes.isEmpty ? [] : TerminalModes.frameBegins + bytes + TerminalModes.frameEnds
    }

    private mutating func write(_ run: FrameDiff.Run, of buffer: CellBuffer) {
        for piece in StyledPieces(run: run, of: buffer, ascii: ascii) {
            let look = inks.look(of: piece.style)
            piece.text.withUnsafeBufferPointer { text in
                gemba_curses_write(
                    Int32(piece.column), Int32(run.row), text.baseAddress, Int32(text.count), look.attributes, look.ink,
                    look.ground)
            }
        }
    }

    private func takeBytes() -> [UInt8] {
        let count = Int(max(0, lseek(file, 0, SEEK_END)))
        guard count > 0 else { return [] }
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = max(0, pread(file, buffer.baseAddress, count, 0))
        }
        ftruncate(file, 0)
        lseek(file, 0, SEEK_SET)
        return bytes
    }

    private static func measures(of size: Size) -> (columns: Int32, rows: Int32) {
        (Int32(clamping: max(1, size.width)), Int32(clamping: max(1, size.height)))
    }
}
