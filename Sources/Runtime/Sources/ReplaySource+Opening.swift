package import Configuration
package import Floor
package import QueueLog
import Replay

extension ReplaySource {
    /// How a recording is to be opened.
    package struct Opening: Sendable {
        package var paths: [String]
        /// Where to begin: a moment, told by the recording's first.
        package var start: @Sendable (_ first: Moment, _ offset: Elapsed) -> Moment?
        package var speed: Double
        package var isPlaying: Bool

        package init(
            paths: [String], speed: Double = 1, isPlaying: Bool = true,
            start: @escaping @Sendable (Moment, Elapsed) -> Moment? = { _, _ in nil }
        ) {
            self.paths = paths
            self.start = start
            self.speed = speed
            self.isPlaying = isPlaying
        }

        /// What the header calls the recording.
        package var title: String {
            let first = paths.first?.split(separator: "/").last.map(String.init) ?? ""
            return paths.count > 1 ? "\(first) +\(paths.count - 1)" : first
        }
    }

    /// Reads the logs. Errors say which file, why, and what to do.
    ///
    /// - Parameter progress: the share read so far, 0–1.
    package init(
        _ opening: Opening, _ settings: Settings, progress: LogReader.Progress = { _ in }
    ) throws(FileTrouble) {
        let set = try LogSet(paths: opening.paths)
        var reader = LogReader(decoder: LineDecoder(register: Register(aliases: settings.names)))
        var recorder = Recorder(floor: Floor())
        try reader.read(set, progress: progress) { event in
            if recorder.count == 0 {
                let offset = WallClock.offset(at: event.at)
                recorder = Recorder(floor: Floor(keeping: .cockpit(offset: offset), goal: settings.goal))
            }
            recorder.append(event)
        }
        guard let recording = recorder.recording else {
            throw FileTrouble(path: opening.paths.joined(separator: " "), cause: .noLogs)
        }
        let offset = WallClock.offset(at: recording.span.lowerBound)
        let start = opening.start(recording.span.lowerBound, offset)
        let player = Player(recording, at: start, speed: opening.speed, isPlaying: opening.isPlaying)
        self.init(
            player, names: reader.decoder.register.names, name: opening.title,
            checks: reader.decoder.checks.total, offset: offset)
    }
}
