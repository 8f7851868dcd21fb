import Glibc
import Screen
import Testing

@Suite struct WidthTests {
    @Test(arguments: [
        ("客服", 4), ("王芳 1004", 9), ("한글", 4), ("한", 2), ("é", 1), ("e\u{301}", 1), ("ﾃｽﾄ", 3),
        ("สมชาย", 5), ("🟢", 2), ("▲●→─…", 5), ("ＡＢ", 4), ("", 0), ("plain", 5),
    ])
    func measuresNamesAndSigns(text: String, columns: Int) {
        #expect(Width.standard.columns(of: text) == columns)
    }

    @Test(arguments: [
        ("👩‍💻", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇨🇳", 2), ("☎️", 1), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
    ])
    func measuresEmojiSequencesAsTheirFirstEmoji(text: String, columns: Int) {
        #expect(Width.standard.columns(of: text) == columns)
    }

    @Test func ambiguousCharactersAreWideOnlyWhereAskedFor() {
        let wide = Width(ambiguousIsWide: true)
        #expect(Width.standard.columns(of: "①→─") == 3)
        #expect(wide.columns(of: "①→─") == 6)
        #expect(wide.columns(of: "é王a\t") == 7)
        #expect(wide.columns(of: "plain") == 5)
    }

    @Test(.enabled(if: glibcVersion == "2.36"))
    func agreesWithGlibcOnEveryScalarItKnows() throws {
        let wcwidth = try #require(GlibcWidth())
        let previous = uselocale(wcwidth.locale)
        defer { uselocale(previous) }
        // Planes 4 to 13 are empty, 15 and 16 private.
        let planes: [ClosedRange<UInt32>] = [0x20...0x3_FFFF, 0xE_0000...0xE_0FFF, 0xF_FF00...0xF_FFFF]
        let disagreements = planes.joined().compactMap(Unicode.Scalar.init).filter { scalar in
            guard let columns = wcwidth.columns(of: scalar), !scalar.isNeverShown else { return false }
            return columns != Width.standard.columns(of: scalar)
        }
        #expect(disagreements.isEmpty)
    }
}

private let glibcVersion: String? = {
    guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "gnu_get_libc_version") else { return nil }
    let version = unsafeBitCast(symbol, to: (@convention(c) () -> UnsafePointer<CChar>).self)
    return String(cString: version())
}()

/// glibc's own answer in `C.UTF-8`, which tmux and ncurses use. The header hides `wcwidth` from Swift.
private struct GlibcWidth {
    private let wcwidth: @convention(c) (wchar_t) -> Int32
    let locale: locale_t

    init?() {
        guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "wcwidth"),
            let locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
        else { return nil }
        wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
        self.locale = locale
    }

    func columns(of scalar: Unicode.Scalar) -> Int? {
        let columns = wcwidth(wchar_t(scalar.value))
        return columns < 0 ? nil : Int(columns)
    }
}

extension Unicode.Scalar {
    /// Format characters vanish in cleaning, whatever width glibc gives them.
    fileprivate var isNeverShown: Bool { properties.generalCategory == .format }
}
