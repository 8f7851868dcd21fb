/// How meanings stay apart where colours are missing.
extension Role {
    var plainEmphasis: Emphasis {
        switch self {
        case .critical: [.bold, .reverse]
        case .selection: .reverse
        case .warning, .strong, .heading, .header, .key, .accent: .bold
        case .notice, .match: .underline
        case .muted, .faint, .border, .loggedOff: .dim
        default: []
        }
    }
}

extension Ground {
    var plainEmphasis: Emphasis {
        switch self {
        case .critical: [.bold, .reverse]
        case .warning: [.bold, .underline]
        case .selection: .reverse
        case .header: .bold
        case .notice, .match: .underline
        case .none, .raised, .good, .heat0, .heat1, .heat2, .heat3: []
        case .heat4, .heat5: .bold
        case .heat6, .heat7: [.bold, .reverse]
        }
    }

    /// Whether the ground is a shade beside the terminal's own, for which sixteen colours have no room.
    var isSubtle: Bool {
        switch self {
        case .none, .selection, .header, .raised: true
        default: false
        }
    }
}
