/// How the eye sees mixed colours.
extension RGB {
    /// Relative luminance, 0 for black to 1 for white (WCAG 2.2, "relative luminance").
    package var luminance: Double {
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// A place in Oklab, where equal distances look equally different (Björn Ottosson, 2020).
    var oklab: SIMD3<Double> {
        let (red, green, blue) = (linear(red), linear(green), linear(blue))
        let long = cubeRoot(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let medium = cubeRoot(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let short = cubeRoot(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        return SIMD3(
            0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
            1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
            0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short)
    }

    private func linear(_ channel: UInt8) -> Double {
        linearLight[Int(channel)]
    }
}

/// The contrast ratio of two colours, 1 (the same) to 21 (black and white), by WCAG 2.2.
package func contrast(_ one: RGB, _ other: RGB) -> Double {
    let (light, dark) = (max(one.luminance, other.luminance), min(one.luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
}
