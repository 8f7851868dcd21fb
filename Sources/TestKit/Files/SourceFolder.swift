import Glibc

/// The repository's own files, for tests that judge them.
package struct SourceFolder: Sendable {
    package let path: String

    /// The folder that holds `Package.swift`.
    package static let root: SourceFolder = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return SourceFolder(
            path: parts.dropLast("Sources/TestKit/Files/SourceFolder.swift".split(separator: "/").count)
                .joined(separator: "/"))
    }()

    /// The text of a file; nil where there is none.
    package func text(_ name: String) -> String? {
        guard let file = fopen("\(path)/\(name)", "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&piece, 1, piece.count, file), count > 0 { bytes += piece[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes a file anew, with the folders it needs.
    package func write(_ text: String, to name: String) {
        var folder = path
        for part in name.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o755)
        }
        guard let file = fopen("\(path)/\(name)", "w") else { return }
        defer { fclose(file) }
        fputs(text, file)
    }

    /// The files of a folder with this extension, without it, by name.
    package func files(in folder: String, named suffix: String) -> [String] {
        entries(of: folder).filter { $0.hasSuffix("." + suffix) }.map { String($0.dropLast(suffix.count + 1)) }
    }

    /// All files below a folder that end so, as paths from the repository's root.
    package func tree(_ folder: String, ending suffix: String) -> [String] {
        entries(of: folder).flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            return name.hasSuffix(suffix) ? [path] : name.contains(".") ? [] : tree(path, ending: suffix)
        }
    }

    private func entries(of folder: String) -> [String] {
        guard let directory = opendir("\(path)/\(folder)") else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }
}
