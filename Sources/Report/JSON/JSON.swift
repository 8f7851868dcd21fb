/// A JSON document, its keys in the order of writing.
package indirect enum JSON: Sendable {
    case null
    case integer(Int64)
    /// Written with at most four decimals.
    case decimal(Double)
    /// Written with up to ten decimals, where four would lose what matters.
    case exact(Double)
    /// Quoted and escaped (RFC 8259); controls as `\u00xx`.
    case text(String)
    case list([JSON])
    /// Keys are written in this order, also where one comes twice.
    case object([(key: String, value: JSON)])

    /// A whole number.
    package static func integer(_ value: Int) -> JSON { .integer(Int64(value)) }

    /// The number, or null where it is not known.
    package static func decimal(_ value: Double?) -> JSON { value.map { .decimal($0) } ?? .null }

    /// The number with all its decimals, or null where it is not known.
    package static func precise(_ value: Double?) -> JSON { value.map { .exact($0) } ?? .null }

    /// Whole numbers as such, others with their fraction: a log of whole seconds gives whole seconds.
    package static func number(_ value: Double?) -> JSON {
        guard let value else { return .null }
        return value == value.rounded() && abs(value) < 1e15 ? .integer(Int64(value)) : .decimal(value)
    }

    /// The document as text, indented by one space a level.
    package var text: String {
        var out = ""
        write(to: &out, indent: 0)
        return out + "\n"
    }

    private func write(to out: inout String, indent: Int) {
        switch self {
        case .null: out += "null"
        case .integer(let value): out += String(value)
        case .decimal(let value): out += value.isFinite ? fixed(value, 4) : "null"
        case .exact(let value): out += value.isFinite ? fixed(value, 10) : "null"
        case .text(let value): Self.quote(value, to: &out)
        case .list(let items):
            Self.write(items.map { (nil, $0) }, "[", "]", to: &out, indent: indent)
        case .object(let members):
            Self.write(members.map { ($0.key, $0.value) }, "{", "}", to: &out, indent: indent)
        }
    }

    private static func write(
        _ members: [(String?, JSON)], _ open: String, _ close: String, to out: inout String, indent: Int
    ) {
        guard !members.isEmpty else { return out += open + close }
        let margin = "\n" + String(repeating: " ", count: indent + 1)
        out += open
        for (index, (key, value)) in members.enumerated() {
            out += index > 0 ? "," + margin : margin
            if let key {
                quote(key, to: &out)
                out += ": "
            }
            value.write(to: &out, indent: indent + 1)
        }
        out += margin.dropLast() + close
    }

    private static func quote(_ text: String, to out: inout String) {
        out += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case "\r": out += "\\r"
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}
