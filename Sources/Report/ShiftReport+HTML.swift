extension ShiftReport {
    /// One self-contained page.
    package var html: String { "" }
}
