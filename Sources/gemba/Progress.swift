import Glibc
import QueueLog

/// How far a long reading is, on standard error, where that is a terminal.
enum Progress {
    static func onTerminal() -> LogReader.Progress {
        guard isatty(STDERR_FILENO) == 1 else { return { _ in } }
        var shown = -1
        return { share in
            let percent = Int(share * 100)
            guard percent != shown else { return }
            shown = percent
            let text = Array((percent < 100 ? "\r\(percent) %" : "\r     \r").utf8)
            _ = text.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
        }
    }
}
