import Floor

/// Agents who ask for help by a `UserEvent` of the dialplan: `UserEvent(GembaHand,Interface: …,State: up,Reason: …)`.
extension Mirror {
    func isHand(_ message: Message) -> Bool { message["UserEvent"]?.elementsEqual("GembaHand".utf8) ?? false }

    mutating func raiseHand(_ message: Message, at moment: Moment, _ events: inout [Event]) {
        guard isHand(message), let interface = message["Interface"], !interface.isEmpty else { return }
        let agent = AgentID(register.agents.id(of: interface))
        if message["State"]?.elementsEqual("down".utf8) ?? false {
            events.append(Event(at: moment, .handLowered(agent)))
        } else {
            let reason = message["Reason"].map { ReasonID(register.reasons.id(of: $0)) } ?? ReasonID.none
            events.append(Event(at: moment, .handRaised(agent, reason)))
        }
    }
}
