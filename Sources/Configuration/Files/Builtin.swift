package import Cockpit
package import Screen

/// The files that come with the program, built into it: it starts without any file at all.
package enum Builtin {
    /// Name → text of the shipped themes.
    package static let themes: [(name: String, text: [UInt8])] = [
        ("dark", PackageResources.dark_yaml), ("light", PackageResources.light_yaml),
    ]
    /// Code → text of the shipped languages.
    package static let languages: [(code: String, text: [UInt8])] = [
        ("en", PackageResources.en_yaml), ("zh", PackageResources.zh_yaml),
    ]

    package static func theme(named name: String) throws(Mistake) -> Theme? {
        guard let file = themes.first(where: { $0.name == name }) else { return nil }
        return try ThemeFile.read(String(decoding: file.text, as: UTF8.self), file: "themes/\(name).yaml")
    }

    package static func language(code: String) throws(Mistake) -> Language? {
        guard let file = languages.first(where: { $0.code == code }) else { return nil }
        return try LanguageFile.read(String(decoding: file.text, as: UTF8.self), file: "languages/\(code).yaml")
    }
}
