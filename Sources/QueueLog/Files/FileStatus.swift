import Glibc

/// Which file it is, whatever its name: the same for all names of one file, and no two files' at one time.
struct FileIdentity: Hashable {
    let device: UInt
    let inode: UInt
}

/// What the system says about a file.
struct FileStatus {
    let identity: FileIdentity
    /// Bytes in it.
    let size: Int
    let isFolder: Bool
    let isRegular: Bool

    /// Looks at a path, through symbolic links; nil when nothing is there.
    init?(path: String) throws(FileTrouble) {
        var info = stat()
        guard stat(path, &info) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw FileTrouble(path: path, number: errno)
        }
        self.init(info)
    }

    /// Reads the system's answer.
    init(_ info: stat) {
        identity = FileIdentity(device: UInt(info.st_dev), inode: UInt(info.st_ino))
        size = Int(info.st_size)
        isFolder = info.st_mode & S_IFMT == S_IFDIR
        isRegular = info.st_mode & S_IFMT == S_IFREG
    }
}
