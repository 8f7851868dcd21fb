package import Floor

/// A session and its connection: dials, feeds what comes to the session, sends what it wants sent, and dials again.
package struct Attachment {
    package var link: Link
    private let address: Address
    private let trust: Trust
    private let wake: @Sendable () -> Void
    private var wire: Wire?

    /// - Parameter wake: called from another thread when `advance` has something to take.
    package init(_ link: Link, to address: Address, trust: Trust, wake: @escaping @Sendable () -> Void = {}) {
        self.link = link
        self.address = address
        self.trust = trust
        self.wake = wake
    }

    /// Lets time pass.
    ///
    /// - Returns: whether anything came or changed.
    @discardableResult
    package mutating func advance(to now: Moment, on floor: inout Floor) -> Bool {
        let before = (link.phase, floor.events)
        if case .closed(let retry) = link.phase, wire == nil, now >= retry {
            wire = Wire(to: address, trust: trust, wake: wake)
        }
        let batch = wire?.drain() ?? Wire.Batch()
        if batch.hasOpened { link.opened(at: now) }
        if !batch.bytes.isEmpty { batch.bytes.withUnsafeBytes { link.received($0, at: now, on: &floor) } }
        link.tick(now, on: &floor)
        wire?.send(link.drain())
        settle(batch.end, at: now)
        return before != (link.phase, floor.events)
    }

    private mutating func settle(_ end: LinkTrouble?, at now: Moment) {
        var why = end
        if case .giving(let reason) = link.phase { why = why ?? reason }
        guard let why, wire != nil else { return }
        wire?.close()
        wire = nil
        link.closed(why, at: now)
    }

    /// Ends the connection for good.
    package func close() { wire?.close() }
}
