/// Just enough arithmetic to leave the C library out of a pure room.

/// The cube root of a number from 0 to 1, by Newton's method.
func cubeRoot(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var root = 0.5 + value / 2
    for _ in 0..<20 { root = (2 * root + value / (root * root)) / 3 }
    return root
}

/// The fifth root of a number from 0 to 1, by Newton's method.
private func fifthRoot(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var root = 0.5 + value / 2
    for _ in 0..<20 { root = (4 * root + value / (root * root * root * root)) / 5 }
    return root
}

/// The light of every sRGB channel value (IEC 61966-2-1): the power 2.4 is the square times the square of the fifth root.
let linearLight: [Double] = (0...255).map { step in
    let channel = Double(step) / 255
    guard channel > 0.04045 else { return channel / 12.92 }
    let base = (channel + 0.055) / 1.055
    let root = fifthRoot(base)
    return base * base * root * root
}
