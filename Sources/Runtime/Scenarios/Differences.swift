import Configuration
import Floor
import Simulation

/// What a value has other than usual, to be written.
struct Differences<Value> {
    private let value: Value
    private let usual: Value
    private var members: [(key: String, value: YAMLText)] = []

    init(of value: Value, from usual: Value) {
        self.value = value
        self.usual = usual
    }

    var text: YAMLText { .mapping(members) }

    mutating func add<Part: Equatable>(_ key: String, _ part: KeyPath<Value, Part>, _ text: (Part) -> YAMLText) {
        if value[keyPath: part] != usual[keyPath: part] { members.append((key, text(value[keyPath: part]))) }
    }
}

/// Figures as they are written.
extension ScenarioFile {
    static func number(_ value: Double) -> YAMLText {
        .plain(abs(value) < 1e15 && value == value.rounded() ? String(Int(value)) : String(value))
    }

    static func flag(_ value: Bool) -> YAMLText { .plain(value ? "yes" : "no") }

    static func seconds(_ length: Elapsed) -> YAMLText {
        let minute = Elapsed.minutes(1).microseconds
        guard length.microseconds % minute == 0, length > .zero else { return number(length.inSeconds) }
        return .text("\(length.microseconds / minute) min")
    }

    static func clock(_ time: Elapsed) -> YAMLText {
        let (minutes, rest) = time.microseconds.quotientAndRemainder(dividingBy: Elapsed.minutes(1).microseconds)
        let (seconds, fraction) = rest.quotientAndRemainder(dividingBy: 1_000_000)
        var text = padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2)
        if rest > 0 { text += ":" + padded(seconds, 2) }
        if fraction > 0 { text += "." + padded(fraction, 6) }
        return .text(text)
    }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    static func distribution(_ distribution: Distribution) -> YAMLText {
        switch distribution {
        case .fixed(let seconds): .mapping([("fixed", number(seconds))])
        case .exponential(let mean): .mapping([("exponential", number(mean))])
        case .lognormal(let mean, let cv): shaped("lognormal", mean, "cv", cv)
        case .weibull(let mean, let shape): shaped("weibull", mean, "shape", shape)
        case .gamma(let mean, let shape): shaped("gamma", mean, "shape", shape)
        }
    }

    private static func shaped(_ kind: String, _ mean: Double, _ word: String, _ shape: Double) -> YAMLText {
        .mapping([(kind, .mapping([("mean", number(mean)), (word, number(shape))]))])
    }
}
