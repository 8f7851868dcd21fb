/// What an account may do, by what `ListCommands` shows it and by what it was sent unasked.
package struct Grants: Hashable, Sendable {
    /// A part of the program, and what it needs.
    package enum Feature: String, CaseIterable, Sendable {
        case following = "watch queues and agents"
        case conversations = "see who talks to whom when connecting"
        case members = "move, pause and rank agents"
        case callers = "withdraw and raise callers"
        case calls = "take over and hang up"
        case listening = "listen, whisper, barge"

        /// The actions that must be shown.
        var actions: [String] {
            switch self {
            case .following: ["QueueStatus"]
            case .conversations: ["CoreShowChannels"]
            case .members: ["QueueAdd", "QueueRemove", "QueuePause", "QueuePenalty"]
            case .callers: ["QueueWithdrawCaller", "QueueChangePriorityCaller"]
            case .calls: ["Redirect", "Hangup"]
            case .listening: ["Originate"]
            }
        }

        /// What `manager.conf` must say for it.
        package var remedy: String {
            switch self {
            case .following: "load app_queue.so"
            case .conversations: "write = reporting"
            case .members: "write = agent"
            case .callers: "a newer Asterisk: withdrawing came with 16.25, priorities with 15"
            case .calls: "write = call"
            case .listening: "write = originate"
            }
        }
    }

    /// Rights beyond what this program uses: with these, a lost secret is a lost machine.
    package static let dangerous = ["Command", "GetConfig", "UpdateConfig", "ModuleLoad", "DBPut"]
    /// What Asterisk lets every account do, however little it was granted.
    package static let open = ["QueueReset", "QueueReload", "BridgeKick", "BridgeDestroy"]

    private let actions: Set<String>

    /// - Parameter list: the answer to `ListCommands`, a field for each action.
    init(_ list: Message) {
        var actions: Set<String> = []
        var lines = Lines(list.bytes)
        while let line = lines.next() {
            guard let colon = line.firstIndex(of: 0x3A) else { continue }
            actions.insert(String(decoding: line[..<colon], as: UTF8.self))
        }
        self.actions = actions
    }

    package func allows(_ feature: Feature) -> Bool { feature.actions.allSatisfy { actions.contains($0) } }

    /// What is granted and not needed.
    package var excess: [String] { Self.dangerous.filter { actions.contains($0) } }
    /// What Asterisk grants to everybody, and this account too.
    package var openToAll: [String] { Self.open.filter { actions.contains($0) } }
}
