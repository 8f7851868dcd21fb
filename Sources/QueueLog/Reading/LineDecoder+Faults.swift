import Floor

/// What is wrong with a record that can be read.
extension LineDecoder {
    @inline(__always)
    mutating func inspect(_ word: Word, _ parts: Parts, _ data: Fields) {
        if data.count < word.fields.lowerBound { note(.fieldsMissing) }
        if data.count > word.fields.upperBound { note(.fieldsSurplus) }
        if parts.call.isEmpty && word.needsCall { note(.callMissing) }
        if parts.queue.isEmpty && word.needsQueue { note(.queueMissing) }
        if parts.agent.isEmpty && word.needsAgent { note(.agentMissing) }
    }

    /// A custom record, or a name with a pipe in it that shifted the event by a field or two.
    mutating func unknown(_ parts: Parts) -> Happening {
        let data = parts.data
        if parts.event.isEmpty {
            note(.eventMissing)
        } else if data[0].flatMap({ vocabulary.word($0) }) != nil || data[1].flatMap({ vocabulary.word($0) }) != nil {
            note(.eventShifted)
        } else {
            note(.eventUnknown)
        }
        if String(validating: parts.event, as: UTF8.self) == nil { note(.invalidUTF8) }
        return .noted
    }
}
