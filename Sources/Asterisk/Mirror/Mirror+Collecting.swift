import Floor

/// The items of the lists that make a snapshot.
extension Mirror {
    /// A new snapshot begins.
    package mutating func beginSnapshot() { snapshot = Snapshot() }

    /// Takes one item of `QueueStatus` or `CoreShowChannels`.
    package mutating func collect(_ message: Message) {
        guard case .event(let kind) = message.kind else { return }
        switch kind {
        // Met in the PBX's own order, be there members and callers or not.
        case .queueParams: _ = queue(message)
        case .queueMember: collectMember(message)
        case .queueEntry: collectEntry(message)
        case .coreShowChannel: collectChannel(message)
        default: break
        }
    }

    private mutating func collectMember(_ message: Message) {
        guard let key = memberKey(message, "Location") else { return }
        let facts = facts(message, of: key.queue)
        snapshot.members[key] = member(message, key, facts, interface: "Location", name: "Name")
    }

    private mutating func collectEntry(_ message: Message) {
        guard let queue = queue(message), let id = message["Uniqueid"] else { return }
        snapshot.entries.append(
            Snapshot.Entry(
                queue: queue, id: id.padded, number: message["CallerIDNum"]?.padded ?? .paddedEmpty,
                channel: message.text("Channel") ?? "", position: Int32(clamping: message.number("Position") ?? 0),
                wait: .seconds(max(0, message.number("Wait") ?? 0))))
    }

    private mutating func collectChannel(_ message: Message) {
        guard let name = message.text("Channel"), let id = message["Uniqueid"] else { return }
        let isCaller = message["Application"]?.elementsEqual("Queue".utf8) ?? false
        guard isCaller || message["Application"]?.elementsEqual("AppQueue".utf8) ?? false else { return }
        snapshot.channels.append(
            Snapshot.Channel(
                name: name, id: id.padded, linkedID: (message["Linkedid"] ?? id).padded,
                bridge: message.text("BridgeId") ?? "",
                queue: isCaller ? message["ApplicationData"].map { self.queue(ofApplication: $0) } : nil,
                number: message["CallerIDNum"]?.padded ?? .paddedEmpty, age: Self.length(message["Duration"])))
    }

    /// `Queue()` is called with the queue's name and, behind a comma, how.
    private mutating func queue(ofApplication data: UnsafeRawBufferPointer) -> QueueID {
        let end = data.firstIndex(of: 0x2C) ?? data.count
        return QueueID(register.queues.id(of: UnsafeRawBufferPointer(rebasing: data[..<end])))
    }

    /// `hours:minutes:seconds`.
    private static func length(_ clock: UnsafeRawBufferPointer?) -> Elapsed {
        guard let clock else { return .zero }
        let parts = clock.split(separator: 0x3A).map { $0.reduce(Int64(0)) { $0 &* 10 &+ Int64($1 &- 0x30) } }
        return .seconds(max(0, min(10_000_000, parts.reduce(0) { $0 &* 60 &+ $1 })))
    }
}
