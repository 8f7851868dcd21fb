import Floor
import Measures

/// How figures are written for people, in their language.
struct Telling {
    let language: ReportLanguage

    /// `12,345`.
    func count(_ value: Int) -> String {
        let digits = String(abs(value))
        let grouped = digits.enumerated().map { place, digit in
            let left = digits.count - place
            return left % 3 == 0 && place > 0 ? ",\(digit)" : String(digit)
        }
        return (value < 0 ? "−" : "") + grouped.joined()
    }

    /// `4.2 s`, `3 min 05 s`, `1 h 12 min`; days only where a chart's bars are so long.
    func length(_ length: Elapsed) -> String {
        let seconds = length.clamped.wholeSeconds
        if seconds < 60 { return language.says(.seconds, fixed(length.clamped.inSeconds, 1)) }
        if seconds < 3_600 { return language.says(.minutesSeconds, String(seconds / 60), two(seconds % 60)) }
        return language.says(.hoursMinutes, String(seconds / 3_600), two(seconds / 60 % 60))
    }

    /// A length that is whole minutes, hours or days: `30 min`, `1 h`, `7 d`.
    func step(_ length: Elapsed) -> String {
        let minutes = length.wholeSeconds / 60
        if minutes % 1_440 == 0 { return language.says(.days, String(minutes / 1_440)) }
        return minutes % 60 == 0
            ? language.says(.hours, String(minutes / 60)) : language.says(.minutes, String(minutes))
    }

    func percent(_ value: Double?) -> String { value.map { steady($0, 1) + " %" } ?? "—" }

    /// A measure's value in its unit.
    func value(of measure: Measure, _ figures: Figures) -> String {
        guard let value = measure.value(figures) else { return "—" }
        switch measure.unit {
        case .count: return count(Int(value.rounded()))
        case .percent: return percent(value)
        case .seconds: return length(Elapsed(microseconds: Int64(value * 1_000_000)))
        case .perHour: return fixed(value, 1)
        }
    }
}
