/// Text that call-centre names are made of, and text that only an enemy would write.
package let specimens: [String] = [
    "", " ", "billing", "A somewhat longer queue name, with a comma", "王芳", "佐藤 健", "김민수", "한국어",
    "สมชาย", "नमस्ते", "محمد علي", "שלום", "é", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "\u{301}x", "🟢",
    "👩‍💻 dev", "👨‍👩‍👧", "👍🏽", "🇨🇳", "☎️", "1️⃣", "\u{1B}[31mred", "tab\there", "line\nbreak", "\u{202E}evil\u{202C}",
    "ﾃｽﾄ", "①→─", "\u{FFFF}", "\u{E000}", "a\u{AD}b", "客",
]
