import Glibc

/// A shell that works beside the test, at its own pace.
package final class Shell {
    private var child: pid_t = 0
    private var isEnded = false

    package init(in folder: String, _ script: String) {
        let words: [String] = ["sh", "-c", "cd \(folder)\n\(script)"]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) }
        arguments.append(nil)
        posix_spawn(&child, "/bin/sh", nil, nil, &arguments, environ)
        arguments.forEach { free($0) }
    }

    deinit {
        if !isEnded { kill(child, SIGKILL) }
        wait()
    }

    /// Waits for its end.
    package func wait() {
        if !isEnded { waitpid(child, nil, 0) }
        isEnded = true
    }

    /// Whether it has come to its end; does not wait.
    package func hasEnded() -> Bool {
        isEnded = isEnded || waitpid(child, nil, WNOHANG) == child
        return isEnded
    }
}
