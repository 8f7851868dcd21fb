import Glibc

/// Stirs when a log may have changed, so that nobody has to look at it all the time.
///
/// It watches the file at the path, and its folder for files that come and go. File systems of other machines (NFS) do
/// not tell: look now and then all the same.
package struct LogWatch: ~Copyable {
    /// Readable when something has happened, for a dispatch source. It is closed with the watch.
    package let descriptor: Int32
    private let path: String

    /// Watches a log; its folder must be there, the file need not.
    package init(path: String) throws(FileTrouble) {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { throw FileTrouble(path: path, number: errno) }
        let folder = Folder.split(path).folder
        guard inotify_add_watch(descriptor, folder, Self.comings) >= 0 else {
            let number = errno
            close(descriptor)
            throw FileTrouble(path: folder, number: number)
        }
        self.descriptor = descriptor
        self.path = path
        watchFile()
    }

    deinit {
        close(descriptor)
    }

    /// Takes what has happened off the descriptor; true when it was anything. Call it before looking at the log.
    package func drain() -> Bool {
        var events = [UInt8](repeating: 0, count: 16 << 10)
        var isStirred = false
        while read(descriptor, &events, events.count) > 0 { isStirred = true }
        if isStirred { watchFile() }
        return isStirred
    }

    private static let comings = UInt32(IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)

    /// Watches what stands at the path now; when it is watched already this changes nothing.
    private func watchFile() {
        _ = inotify_add_watch(descriptor, path, UInt32(IN_MODIFY | IN_ATTRIB))
    }
}
