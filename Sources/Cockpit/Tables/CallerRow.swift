import Floor
import Measures

/// A caller who waits in a queue.
struct CallerRow: Sendable {
    let id: CallRow.ID
    /// From 1 for the first in line.
    let position: Int
    let number: String
    let waited: Elapsed
    /// Seconds from now, where they can be told.
    let expected: Double?
    let severity: Severity
    /// Whose phone rings; empty where none does.
    let ringing: String

    /// Everyone in line, first come first.
    ///
    /// - Parameter figures: the queue's of late, from which the waits ahead are told.
    static func rows(_ scene: Scene, in queue: QueueID, _ figures: Figures) -> [CallerRow] {
        zip(1..., scene.floor.waiting(in: queue)).map { position, visit in
            let waited = (scene.clock - visit.entered).clamped
            return CallerRow(
                id: CallRow.ID(call: visit.call, queue: queue, entered: visit.entered), position: position,
                number: scene.names[visit.caller], waited: waited,
                expected: figures.expectedWait(behind: position - 1),
                severity: Limits.oldestWait(waited, figures.goal),
                ringing: visit.agent.map { scene.names[$0] } ?? "")
        }
    }
}
