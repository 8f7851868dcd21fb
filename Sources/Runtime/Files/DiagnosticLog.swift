import Floor
import Glibc
import Logging

/// What the program did, for whoever looks for a fault: lines in a file, never on the screen.
///
/// Off unless `GEMBA_LOG` names a level (`debug`, `info`, `notice`, `warning`, `error`). Callers and secrets are
/// never written.
package enum DiagnosticLog {
    /// Opens the log if it is asked for; `$XDG_STATE_HOME/gemba/gemba.log`, by default below `~/.local/state`.
    ///
    /// - Returns: what is wrong, where the file cannot be written.
    package static func start(_ environment: (String) -> String? = UserFiles.variable) -> String? {
        guard let level = environment("GEMBA_LOG").flatMap(Logger.Level.init(rawValue:)) else {
            // Left to itself, the library would write to standard error.
            LoggingSystem.bootstrap { _ in SwiftLogNoOpLogHandler() }
            return nil
        }
        let home = environment("HOME") ?? "/"
        let base = environment("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.local/state"
        let folder = base + "/gemba"
        makeFolders(folder)
        let path = folder + "/gemba.log"
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { return "\(path): cannot be written: \(String(cString: strerror(errno)))" }
        LoggingSystem.bootstrap { LineHandler(file: file, label: $0, logLevel: level) }
        return nil
    }

    private static func makeFolders(_ path: String) {
        let parts = path.split(separator: "/")
        for count in 1...max(1, parts.count) { mkdir("/" + parts.prefix(count).joined(separator: "/"), 0o700) }
    }
}

/// Writes each message as one line: time, level, what.
private struct LineHandler: LogHandler {
    let file: Int32
    let label: String
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    init(file: Int32, label: String, logLevel: Logger.Level) {
        self.file = file
        self.label = label
        self.logLevel = logLevel
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = (event.metadata ?? [:]).map { " \($0.key)=\($0.value)" }.sorted().joined()
        let text = "\(WallClock.now.seconds) \(event.level) \(label): \(event.message)\(fields)"
        let line = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "·" : String($0) }.joined() + "\n"
        let bytes = Array(line.utf8)
        _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    }
}
