import Floor

extension MemberFacts {
    /// What a `QueueMember…` event says, of a snapshot or of the news.
    init(_ message: Message, reasons: inout NameTable) {
        penalty = Int32(clamping: message.number("Penalty") ?? 0)
        // An unpause may carry its reason; the state has none.
        if message.number("Paused") == 1 {
            pausedFor = message["PausedReason"].map { ReasonID(reasons.id(of: $0)) } ?? ReasonID.none
        }
        status = message.number("Status").flatMap { UInt8(exactly: $0) }.flatMap(DeviceStatus.init) ?? .unknown
        wrapUp = .seconds(max(0, min(86_400, message.number("Wrapuptime") ?? 0)))
        callsTaken = Int32(clamping: message.number("CallsTaken") ?? 0)
        lastCall = Self.moment(message.number("LastCall"))
        lastPause = Self.moment(message.number("LastPause"))
        loginTime = Self.moment(message.number("LoginTime"))
    }

    /// Asterisk writes 0 for what never was.
    private static func moment(_ seconds: Int64?) -> Moment {
        guard let seconds, seconds > 0, seconds < 1 << 40 else { return .never }
        return Moment(seconds: seconds)
    }
}
