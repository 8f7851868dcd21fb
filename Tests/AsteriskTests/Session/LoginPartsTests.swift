import Floor
import Testing

@testable import Asterisk

struct LoginPartsTests {
    @Test(arguments: [
        ("", "d41d8cd98f00b204e9800998ecf8427e"), ("a", "0cc175b9c0f1b6a831c399e269772661"),
        ("abc", "900150983cd24fb0d6963f7d28e17f72"), ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
        ("abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"),
        (String(repeating: "1234567890", count: 8), "57edf4a22be3c955ac49da2e2107b67a"),
    ])
    func `digests are those of RFC 1321`(text: String, digest: String) {
        #expect(MD5.hexadecimal(text) == digest)
    }

    @Test func `waits double up to a limit, and start anew after a success`() {
        var backoff = Backoff(seed: 7)
        let waits = (0..<12).map { _ in backoff.next() }
        for (number, wait) in waits.enumerated() {
            let whole = min(Backoff.longest.microseconds, 500_000 << Int64(number))
            #expect((whole / 2...whole).contains(wait.microseconds))
        }
        backoff.reset()
        #expect(backoff.next() <= Backoff.first)
    }

    @Test func `two clients do not wait in step`() {
        var waits = (Backoff(seed: 1), Backoff(seed: 2))
        #expect((0..<5).contains { _ in waits.0.next() != waits.1.next() })
    }

    @Test(arguments: [
        ("asterisk://gemba@pbx", "pbx", 5038, false), ("asterisks://gemba@pbx/", "pbx", 5039, true),
        ("asterisk://gemba@10.0.0.1:6000", "10.0.0.1", 6000, false), ("asterisk://gemba@[::1]:7", "::1", 7, false),
        ("asterisk://gemba@[::1]", "::1", 5038, false),
    ])
    func `addresses name user, host and port`(text: String, host: String, port: Int, isSecure: Bool) throws {
        let address = try #require(Address(text))
        #expect(address.user == "gemba")
        #expect(address.host == host)
        #expect(address.port == port)
        #expect(address.isSecure == isSecure)
    }

    @Test(arguments: [
        "", "pbx", "http://gemba@pbx", "asterisk://pbx", "asterisk://@pbx", "asterisk://gemba:secret@pbx",
        "asterisk://gemba@", "asterisk://gemba@pbx:0", "asterisk://gemba@pbx:x", "asterisk://gemba@pbx/x",
        "asterisk://gemba@[::1", "asterisk://gemba@[::1]5",
    ])
    func `what is no address, or holds a secret, is refused`(text: String) {
        #expect(Address(text) == nil)
    }

    @Test func `a secret is in no description`() {
        #expect("\(Credentials(user: "gemba", secret: "hush"))" == "gemba")
    }

    @Test func `what an account may do is what it is shown`() {
        var reader = MessageReader()
        var found: Grants?
        reader.read(
            """
            Response: Success\nQueueStatus: Show queue status.  (Priv: <none>)\nQueueReset: x  (Priv: <none>)
            CoreShowChannels: x\nRedirect: x\nHangup: x\nQueueAdd: x\nCommand: x\n\n
            """
        ) { found = Grants($0) }
        #expect(Grants.Feature.allCases.filter { found?.allows($0) == true } == [.following, .conversations, .calls])
        #expect(found?.excess == ["Command"])
        #expect(found?.openToAll == ["QueueReset"])
    }

    @Test func `the account that only watches may change nothing`() {
        #expect(ManagerStanza.text(user: "wall", acts: false).contains("\nwrite = reporting\n"))
        #expect(ManagerStanza.text(user: "gemba", acts: true).contains("originate"))
    }
}
