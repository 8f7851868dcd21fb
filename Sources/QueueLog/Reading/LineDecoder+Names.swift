import Floor

/// Names in a record's fields. They are looked at for what is wrong with them only when they are new, which is rare.
extension LineDecoder {
    @inline(__always)
    mutating func queue(_ parts: Parts) -> QueueID {
        let known = register.queues.names.count
        let id = register.queues.id(of: parts.queue)
        if id == known { inspect(name: parts.queue) }
        return QueueID(id)
    }

    @inline(__always)
    mutating func agent(_ parts: Parts) -> AgentID {
        let known = register.agents.names.count
        let id = register.agents.id(of: parts.agent)
        if id == known { inspect(name: parts.agent) }
        return AgentID(id)
    }

    @inline(__always)
    mutating func reason(_ bytes: UnsafeRawBufferPointer) -> ReasonID {
        let known = register.reasons.names.count
        let id = register.reasons.id(of: bytes)
        if id == known { inspect(name: bytes) }
        return ReasonID(id)
    }

    @inline(__always)
    mutating func caller(_ bytes: UnsafeRawBufferPointer) -> Caller {
        let known = register.oddCallers.names.count
        let caller = register.caller(bytes)
        if register.oddCallers.names.count > known { inspect(name: bytes) }
        return caller
    }

    @inline(never)
    private mutating func inspect(name: UnsafeRawBufferPointer) {
        if String(validating: name, as: UTF8.self) == nil { note(.invalidUTF8) }
        noteControls(in: name)
    }

    mutating func noteControls(in text: UnsafeRawBufferPointer) {
        if text.contains(where: { $0 < 0x20 || $0 == 0x7F }) { note(.controlCharacter) }
    }
}
