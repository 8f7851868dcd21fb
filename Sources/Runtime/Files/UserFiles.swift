package import Cockpit
package import Configuration
import Glibc
package import Screen

/// The user's files, by the XDG base directory specification: what the user writes is only ever read.
package struct UserFiles: Sendable {
    /// Where configuration lives: `$XDG_CONFIG_HOME/gemba`, by default `~/.config/gemba`.
    package let configuration: String

    package init(environment: (String) -> String? = UserFiles.variable) {
        let home = environment("HOME") ?? "/"
        let base = environment("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.config"
        configuration = base + "/gemba"
    }

    /// A variable of the environment; nil where unset or empty.
    package static func variable(_ name: String) -> String? {
        getenv(name).flatMap { $0.pointee == 0 ? nil : String(cString: $0) }
    }

    /// The settings of `config.yaml`, or of the file named; the defaults where there is none.
    package func settings(_ named: String? = nil) throws(Mistake) -> Settings {
        let path = named ?? configuration + "/config.yaml"
        guard let text = try text(of: path) else {
            if named == nil { return Settings() }
            throw Mistake(file: path, problem: "cannot be read", allowed: "the path of a YAML file")
        }
        return try SettingsFile.read(text, file: path)
    }

    /// A theme by name: the user's own in `themes/`, a file by its path, or one that comes with the program.
    package func theme(_ name: String) throws(Mistake) -> Theme {
        let own = configuration + "/themes/\(name).yaml"
        if let text = try text(of: own) { return try ThemeFile.read(text, file: own) }
        if let theme = try Builtin.theme(named: name) { return theme }
        if let text = try text(of: name) { return try ThemeFile.read(text, file: name) }
        throw Mistake(
            file: name, problem: "no theme is called that",
            allowed: Builtin.themes.map(\.name).joined(separator: ", ") + ", or the path of a theme file")
    }

    /// A language by its code: the user's own in `languages/`, or one that comes with the program.
    package func language(_ code: String) throws(Mistake) -> Language {
        let path = configuration + "/languages/\(code).yaml"
        if let text = try text(of: path) { return try LanguageFile.read(text, file: path) }
        if let language = try Builtin.language(code: code) { return language }
        throw Mistake(
            file: code, problem: "no language is called that",
            allowed: Builtin.languages.map(\.code).joined(separator: ", "))
    }

    /// Interface → member name, from a file.
    package func names(_ path: String) throws(Mistake) -> [String: String] {
        guard let text = try text(of: path) else {
            throw Mistake(file: path, problem: "no such file", allowed: "a JSON object of interface and member name")
        }
        return try NamesFile.read(text, file: path)
    }

    /// The language that the locale asks for; English where there is none.
    package static func languageOfLocale(_ environment: (String) -> String? = UserFiles.variable) -> String {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first ?? ""
        let code = String(locale.prefix { $0 != "_" && $0 != "." && $0 != "@" })
        return Builtin.languages.contains { $0.code == code } ? code : "en"
    }

    /// The names of the YAML files in one of the user's folders, in order.
    func names(in folder: String) -> [String] {
        guard let handle = opendir(configuration + "/" + folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(".yaml") { names.append(String(name.dropLast(5))) }
        }
        return names.sorted()
    }

    /// The theme for the ground that the terminal announces in `COLORFGBG` (rxvt, konsole and others set it to
    /// `ink;ground` by palette): `light` where the ground is white, else `dark`.
    package static func themeOfTerminal(_ environment: (String) -> String? = UserFiles.variable) -> String {
        let ground = environment("COLORFGBG")?.split(separator: ";").last.flatMap { Int($0) }
        return ground == 7 || ground == 15 ? "light" : "dark"
    }

    /// What a file holds; nil where there is none. Anything else that keeps it from being read is a mistake.
    func text(of path: String) throws(Mistake) -> String? {
        guard let file = fopen(path, "r") else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw unreadable(path)
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        // A little more than a document may have, so that one too long is told and not cut.
        while bytes.count <= 8 << 20 {
            let count = fread(&piece, 1, piece.count, file)
            if ferror(file) != 0 { throw unreadable(path) }
            if count == 0 { break }
            bytes.append(contentsOf: piece[..<count])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func unreadable(_ path: String) -> Mistake {
        Mistake(file: path, problem: "cannot be read: \(String(cString: strerror(errno)))")
    }
}
