/// Callers' numbers as they stand on a screen that others can see: nothing but the last three digits.
///
/// A supervisor tells callers apart by the last digits; the whole number is nobody's business on a wall. How long the hidden
/// part is does not show, so that the shown digits keep their columns in any table.
enum Masking {
    private static let shown = 3
    private static let mask = "***"

    /// `***678`. Never more than half of a number is shown; of names and addresses nothing but digits.
    static func masked(_ number: String) -> String {
        let digits = number.filter { ("0"..."9").contains($0) }
        return mask + digits.suffix(min(shown, digits.count / 2))
    }
}
