/// Files beside a followed log whose names begin with its name, by their first lines.
///
/// When a log is rotated more than once between two looks, files come and go that were never at the path while anybody
/// looked. They are found as siblings with a first line not seen before; copies have the first line of their original.
/// A folder that may not be listed has no siblings.
struct Siblings {
    /// A file beside the log.
    struct Sibling: Equatable {
        let path: String
        let identity: FileIdentity
        let beginning: FollowedFile.Beginning
    }

    private let path: String
    private var seen: Set<FollowedFile.Beginning> = []

    /// - Parameter path: the followed log.
    init(of path: String) {
        self.path = path
    }

    /// Takes a file that begins so as read.
    mutating func remember(_ beginning: FollowedFile.Beginning) {
        seen.insert(beginning)
    }

    /// Takes all files there are now as read.
    mutating func rememberAll() {
        seen.formUnion(all().map(\.beginning))
    }

    /// The oldest file never read that lies between this time and the latest file, which stood at the path when it was
    /// opened. What stands there by now is newer, as is what begins later: its turn comes after the latest.
    func oldestMissed(since time: Int, before latest: borrowing FollowedFile) throws(FileTrouble) -> Sibling? {
        let (identity, beginning) = (latest.identity, try latest.beginning())
        return all()
            .filter { $0.path != path && $0.identity != identity && $0.beginning != beginning }
            .filter { $0.beginning.time >= time && $0.beginning.time <= beginning?.time ?? .max }
            .filter { !seen.contains($0.beginning) }
            .min { $0.beginning.time < $1.beginning.time }
    }

    /// The files that begin with a line that bears a time. Packed ones do not: they are copies of others.
    private func all() -> [Sibling] {
        let (folder, name) = Folder.split(path)
        let files = (try? Folder.files(in: folder, beginning: name)) ?? []
        return files.compactMap { try? Self.sibling($0) }
    }

    private static func sibling(_ path: String) throws(FileTrouble) -> Sibling? {
        let file = try FollowedFile(opening: path, at: 0)
        let identity = file.identity
        return try file.beginning().map { Sibling(path: path, identity: identity, beginning: $0) }
    }
}
