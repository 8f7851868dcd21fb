import Glibc

/// A folder's files.
enum Folder {
    /// The paths of the files in a folder whose names begin so, in the order of names.
    static func files(in folder: String, beginning prefix: String) throws(FileTrouble) -> [String] {
        try names(in: folder).filter { $0.hasPrefix(prefix) }.sorted().map { "\(folder)/\($0)" }.filter(isRegular)
    }

    /// The folder that a path lies in, and the name it has there.
    static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let folder = slash == path.startIndex ? "/" : String(path[..<slash])
        return (folder, String(path[path.index(after: slash)...]))
    }

    private static func names(in folder: String) throws(FileTrouble) -> [String] {
        guard let stream = opendir(folder) else { throw FileTrouble(path: folder, number: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names
    }

    private static func isRegular(_ path: String) -> Bool {
        (try? FileStatus(path: path))??.isRegular ?? false
    }
}
