import Glibc

/// Stirs when a log may have changed, so that nobody has to look at it all the time.
///
/// It watches the log's folder, where files come and go, and the folder of the file itself if the path is a symbolic
/// link. File systems of other machines (NFS) do not tell: look now and then all the same.
package struct LogWatch: ~Copyable {
    /// Readable when something has happened; for a dispatch source. Stays this watch's own.
    package let descriptor: Int32

    private static let events = UInt32(
        IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB)

    /// Watches the folder that the path lies in, which must be there; the file need not.
    package init(path: String) throws(FileTrouble) {
        let (folder, _) = Folder.split(path)
        let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { throw FileTrouble(path: path, number: errno) }
        guard inotify_add_watch(descriptor, folder, Self.events) >= 0 else {
            let number = errno
            close(descriptor)
            throw FileTrouble(path: folder, number: number)
        }
        self.descriptor = descriptor
        watchTarget(of: path)
    }

    deinit {
        close(descriptor)
    }

    /// Takes what has happened off the descriptor; true when it was anything. Call before looking at the log.
    package func drain() -> Bool {
        var events = [UInt8](repeating: 0, count: 16 << 10)
        var isStirred = false
        while read(descriptor, &events, events.count) > 0 { isStirred = true }
        return isStirred
    }

    /// Watches the folder in which the file itself lies. Call again when a symbolic link may have been exchanged.
    package func watchTarget(of path: String) {
        guard let resolved = realpath(path, nil) else { return }
        defer { free(resolved) }
        inotify_add_watch(descriptor, Folder.split(String(cString: resolved)).folder, Self.events)
    }
}
