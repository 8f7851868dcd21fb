/// A number with at most this many decimals, rounded to the nearest, trailing zeros left out.
package func fixed(_ value: Double, _ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (value * scale).rounded()
    guard abs(scaled) < 1e15 else { return String(value) }
    let whole = Int64(abs(scaled))
    let unit = Int64(scale)
    let digits = String(whole % unit)
    var fraction = decimals == 0 ? "" : String(repeating: "0", count: decimals - digits.count) + digits
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return (scaled < 0 ? "-" : "") + String(whole / unit) + (fraction.isEmpty ? "" : "." + fraction)
}
