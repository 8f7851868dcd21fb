import CNcurses

/// The locale belongs to the whole process, so tests that run beside each other set it once.
enum UTF8Locale {
    static let isSet = gemba_use_utf8_locale()
}
