/// A number with at most this many decimals, rounded to the nearest, trailing zeros left out.
package func fixed(_ value: Double, _ decimals: Int) -> String {
    var text = steady(value, decimals)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text == "-0" ? "0" : text
}

/// A number with exactly this many decimals, rounded to the nearest, so that columns of them keep their points in line.
func steady(_ value: Double, _ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (value * scale).rounded()
    guard abs(scaled) < 1e15 else { return String(value) }
    let whole = Int64(abs(scaled))
    let unit = Int64(scale)
    let digits = String(whole % unit)
    let fraction = decimals == 0 ? "" : "." + String(repeating: "0", count: decimals - digits.count) + digits
    return (scaled < 0 ? "-" : "") + String(whole / unit) + fraction
}
