import Asterisk
import Dispatch
import Runtime

/// What `doctor` finds out about an account of a PBX.
enum PBXExamination {
    /// Logs in, asks what the account may do, and says it line by line.
    ///
    /// - Returns: whether everything needed for watching is there.
    static func run(_ url: String, _ options: PBXOptions, say: (_ what: String, _ finding: String) throws -> Void)
        throws
        -> Bool
    {
        let address = try options.address(url)
        let news = DispatchSemaphore(value: 0)
        var inspection = Inspection(
            address, try options.credentials(address), trust: try Trust(authority: options.caFile),
            session: UInt32.random(in: .min ... .max), now: WallClock.now
        ) { news.signal() }
        while true {
            if let finding = inspection.advance(to: WallClock.now) { return try tell(finding, address, say) }
            _ = news.wait(timeout: .now() + .seconds(1))
        }
    }

    private static func tell(
        _ finding: Inspection.Finding, _ address: Address, _ say: (String, String) throws -> Void
    ) throws -> Bool {
        switch finding {
        case .trouble(let trouble):
            try say("PBX", "\(trouble)")
            return false
        case .grants(let grants):
            try say("PBX", "logged in as \(address.title)")
            for feature in Grants.Feature.allCases {
                let verdict = grants.allows(feature) ? "yes" : "no: \(feature.remedy)"
                try say("may", "\(feature.rawValue): \(verdict)")
            }
            if !grants.excess.isEmpty {
                try say("too much", "\(grants.excess.joined(separator: ", ")): not needed here")
            }
            if !grants.openToAll.isEmpty {
                try say(
                    "beware",
                    "Asterisk lets every account do \(grants.openToAll.joined(separator: ", ")): permit few addresses")
            }
            try say(
                "manager.conf",
                "the account of least privilege:\n\n" + ManagerStanza.text(user: address.user, acts: true))
            return grants.allows(.following)
        }
    }
}
