import Report

extension JSON {
    /// The member of an object.
    subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The keys of an object, in order.
    var keys: [String] {
        guard case .object(let members) = self else { return [] }
        return members.map(\.key)
    }

    var isNull: Bool {
        guard case .null = self else { return false }
        return true
    }

    /// Every number by its path, as in `queues.billing.offered`; nil for null.
    func figures(under path: String = "") -> [String: Double?] {
        switch self {
        case .null: [path: nil]
        case .integer(let value): [path: Double(value)]
        case .decimal(let value), .exact(let value): [path: value]
        case .text: [:]
        case .list(let items): Self.figures(items.enumerated().map { (String($0), $1) }, under: path)
        case .object(let members): Self.figures(members.map { ($0.key, $0.value) }, under: path)
        }
    }

    private static func figures(_ members: [(String, JSON)], under path: String) -> [String: Double?] {
        members.reduce(into: [:]) { found, member in
            let inner = member.1.figures(under: path.isEmpty ? member.0 : path + "." + member.0)
            found.merge(inner) { $1 }
        }
    }
}
