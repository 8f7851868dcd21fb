import Glibc

/// A program run to its end without a terminal: what it wrote, and how it ended.
package struct CommandRun: Sendable {
    package let status: CInt
    package let output: String
    package let errors: String

    /// Runs a program with words as arguments and some text as its standard input.
    package init(
        _ path: String, _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws(Errno) {
        let folder = Scratch()
        let files = ["in", "out", "err"].map { folder($0) }
        folder.write("in", Array(input.utf8))
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, files[0], O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, files[1], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, files[2], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        let variables = TerminalProgram.merged(environment).map { strdup($0) } + [nil]
        defer { for word in words + variables { free(word) } }
        var pid = pid_t()
        let problem = posix_spawn(&pid, path, &actions, nil, words, variables)
        guard problem == 0 else { throw Errno(problem) }
        var ended: CInt = 0
        waitpid(pid, &ended, 0)
        status = ended & 0x7F == 0 ? ended >> 8 & 0xFF : 128 + ended & 0x7F
        output = folder.read("out")
        errors = folder.read("err")
    }
}
