/// Where a PBX is: `asterisk://user@host:port`, or `asterisks://` over TLS.
package struct Address: Hashable, Sendable {
    package let user: String
    package let host: String
    package let port: Int
    package let isSecure: Bool

    /// Reads an address; nil where it is none. A secret does not belong in it: arguments are for all to see.
    package init?(_ text: String) {
        guard let scheme = text.range(of: "://") else { return nil }
        switch text[..<scheme.lowerBound] {
        case "asterisk": isSecure = false
        case "asterisks": isSecure = true
        default: return nil
        }
        var rest = text[scheme.upperBound...]
        if rest.last == "/" { rest.removeLast() }
        guard let at = rest.lastIndex(of: "@"), at > rest.startIndex, !rest[..<at].contains(":") else { return nil }
        user = String(rest[..<at])
        guard let (host, port) = Self.split(rest[rest.index(after: at)...]) else { return nil }
        self.host = host
        self.port = port ?? (isSecure ? 5039 : 5038)
    }

    /// The name for screens: user and host.
    package var title: String { "\(user)@\(host)" }

    /// `host`, `host:port`, `[v6]` or `[v6]:port`.
    private static func split(_ text: Substring) -> (host: String, port: Int?)? {
        let isBracketed = text.first == "["
        let end = isBracketed ? text.firstIndex(of: "]") : text.firstIndex(of: ":") ?? text.endIndex
        guard let end else { return nil }
        let host = isBracketed ? text[text.index(after: text.startIndex)..<end] : text[..<end]
        let rest = isBracketed ? text[text.index(after: end)...] : text[end...]
        guard !host.isEmpty, !host.contains("/"), !host.contains(" ") else { return nil }
        if rest.isEmpty { return (String(host), nil) }
        guard rest.first == ":", let port = Int(rest.dropFirst()), (1...65_535).contains(port) else { return nil }
        return (String(host), port)
    }
}

extension String {
    /// The first place of a text, without Foundation.
    fileprivate func range(of part: String) -> Range<String.Index>? { ranges(of: part).first }
}
