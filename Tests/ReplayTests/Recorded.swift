import Floor
import Replay
import TestKit

/// A recording of some events.
func recorded(_ events: [Event], keeping: BookKeeping = .cockpit()) -> Recording? {
    var recorder = Recorder(floor: Floor(keeping: keeping))
    for event in events { recorder.append(event) }
    return recorder.recording
}

/// The floor after every event up to a moment, told from the beginning: what any way of getting there must show.
func played(_ events: [Event], upTo moment: Moment) -> Floor {
    var floor = Floor(keeping: .cockpit())
    for event in events.prefix(while: { $0.at <= moment }) { floor.apply(event) }
    return floor
}
