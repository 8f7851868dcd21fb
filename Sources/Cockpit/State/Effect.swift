package import Floor

/// What the cockpit asks the world to do. The cockpit itself does nothing but compute.
package enum Effect: Hashable, Sendable {
    case quit
    /// Paint every cell again.
    case redraw
    /// Give the terminal back to the shell until the program is resumed.
    case suspend
    case transport(Transport)

    /// What a recording's player is asked to do.
    package enum Transport: Hashable, Sendable {
        case playPause, faster, slower
        /// Events forwards or back.
        case step(Int)
        /// Recorded time forwards or back.
        case skip(Elapsed)
        case seek(Moment)
        /// 0 for the beginning, 1 for the end.
        case seekFraction(Double)
        /// To the next marked moment, or the one before.
        case mark(Int)
    }
}
