import Glibc
import Runtime
import TestKit
import Testing

struct SecretTests {
    @Test func `a secret is the first line of a file that nobody else can read`() throws {
        let scratch = Scratch()
        let path = scratch.append("secret", "hush\nnever mind\n")
        chmod(path, 0o600)
        #expect(try Secret.read(file: path) == "hush")
    }

    @Test(arguments: [0o640, 0o604, 0o644] as [mode_t])
    func `a file that others can read is refused, and what to do is said`(mode: mode_t) throws {
        let scratch = Scratch()
        let path = scratch.append("secret", "hush\n")
        chmod(path, mode)
        #expect(throws: Secret.Problem(description: "\(path): others can read it; say chmod 600 \(path)")) {
            try Secret.read(file: path)
        }
    }

    @Test func `no file is said in the system's words`() {
        #expect(throws: Secret.Problem(description: "/nowhere/secret: No such file or directory")) {
            try Secret.read(file: "/nowhere/secret")
        }
    }
}
