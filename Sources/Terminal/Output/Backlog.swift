/// Bytes on their way to a terminal that may be slower than we are.
///
/// What has been begun is finished, since half a sequence would corrupt the screen. Nothing queues behind it but short
/// announcements: as long as bytes wait, no new frame is composed, so the newest frame always wins.
struct Backlog {
    /// What became of an attempt to write.
    enum Outcome: Equatable {
        case written(Int)
        /// The terminal takes nothing just now.
        case full
        /// The terminal is gone.
        case gone
    }

    private var bytes: [UInt8] = []
    private var done = 0

    /// Whether bytes wait.
    var isPending: Bool { done < bytes.count }

    /// How many bytes wait.
    var count: Int { bytes.count - done }

    mutating func append(_ more: some Sequence<UInt8>) {
        bytes += more
    }

    /// Forgets what waits: the terminal's state is restored by other means.
    mutating func discard() {
        bytes.removeAll(keepingCapacity: true)
        done = 0
    }

    /// Writes until all is written or the terminal takes no more; false when the terminal is gone.
    mutating func drain(by write: (UnsafeRawBufferPointer) -> Outcome) -> Bool {
        while isPending {
            switch bytes.withUnsafeBytes({ write(UnsafeRawBufferPointer(rebasing: $0[done...])) }) {
            case .written(let count): done += max(0, min(count, self.count))
            case .full: return true
            case .gone: return false
            }
        }
        discard()
        return true
    }
}
