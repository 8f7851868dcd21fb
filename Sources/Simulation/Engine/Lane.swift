import Floor

/// A queue in the simulation: its line, and when the next caller comes.
struct Lane: Sendable {
    /// The line of callers for whom no phone rings.
    var first: Int32 = -1
    var last: Int32 = -1
    var inLine: Int32 = 0
    /// All who wait; of these, those for whom a phone rings.
    var waiting: Int32 = 0
    var offered: Int32 = 0
    /// Members logged in; of these, those ready for calls or at one.
    var members: Int32 = 0
    var serving: Int32 = 0
    /// The seat after which a round goes on.
    var cursor: Int32 = -1

    // MARK: Arrivals

    var stamp: UInt32 = 0
    /// Up to where arrivals were drawn, and until when the rate holds.
    var drawn = Moment.never
    var horizon = Moment.never
    /// Calls a microsecond in this half hour, before what the day's troubles make of it.
    var rate = 0.0
    var day = -1
    var dayFactor = 1.0
    var surge = 1.0
    /// Where a share of the callers ends up by mistake.
    var divertedTo: Int32 = -1
    var divertedShare = 0.0
    var luck: Generator

    init(luck: Generator) { self.luck = luck }
}
