/// Log files in the order in which to read them.
///
/// Names do not tell: Asterisk counts rotated files upwards or downwards as it is told, and people rename copies. So
/// the times within the files decide, and names only where times are equal.
package struct LogSet: Equatable, Sendable {
    /// Independent logs, each a row of files that follow one another in time. With one strand, read file after file;
    /// with several, whose times overlap, merge them by time.
    package let strands: [[String]]
    /// Files that have no line with a time, empty ones as well; they are in no strand.
    package let undated: [String]

    /// Seconds by which a file may begin before the one ahead of it ends: lines are stamped before they are written.
    static let overlap = 2

    /// Puts files in order. A folder stands for every `queue_log*` in it; a file named twice is taken once; one file
    /// alone, or `-` for the standard input, is not looked into.
    package init(paths: [String]) throws(FileTrouble) {
        let files = try Self.files(of: paths)
        guard files.count > 1 else {
            strands = [files]
            undated = []
            return
        }
        var spans: [LogSpan] = []
        var undated: [String] = []
        for file in files {
            if let span = try LogSpan(path: file) { spans.append(span) } else { undated.append(file) }
        }
        strands = Self.strands(of: ReadingOrder(spans).sorted(spans))
        self.undated = undated
    }

    /// Opens folders and leaves out second names of the same file.
    private static func files(of paths: [String]) throws(FileTrouble) -> [String] {
        var seen: Set<FileIdentity> = []
        var files: [String] = []
        for path in try paths.map(expanded).joined() {
            guard path != "-" else {
                files.append(path)
                continue
            }
            guard let status = try FileStatus(path: path) else { throw FileTrouble(path: path, cause: .missing) }
            if seen.insert(status.identity).inserted { files.append(path) }
        }
        return files
    }

    private static func expanded(_ path: String) throws(FileTrouble) -> [String] {
        guard path != "-", let status = try FileStatus(path: path), status.isFolder else { return [path] }
        let files = try Folder.files(in: path, beginning: "queue_log")
        if files.isEmpty { throw FileTrouble(path: path, cause: .noLogs) }
        return files
    }

    /// Gives each file to a strand that has ended when it begins: its own log's if that is among them, else the one
    /// that ended last. A file that begins while all of them go on begins a strand.
    private static func strands(of spans: [LogSpan]) -> [[String]] {
        var strands: [[LogSpan]] = []
        for span in spans {
            let ended = strands.indices.filter { (strands[$0].last?.last ?? 0) <= span.first + overlap }
            let stem = RotatedName(span.path).stem
            let own = ended.last { strands[$0].contains { RotatedName($0.path).stem == stem } }
            let latest = ended.max { (strands[$0].last?.last ?? 0) < (strands[$1].last?.last ?? 0) }
            if let index = own ?? latest { strands[index].append(span) } else { strands.append([span]) }
        }
        return strands.map { $0.map(\.path) }
    }
}
