import ArgumentParser
import Asterisk
import Runtime

/// How to reach a PBX and who to be there.
struct PBXOptions: ParsableArguments {
    @Option(help: "A file with the account's secret, readable by you alone; else $GEMBA_SECRET, else you are asked.")
    var secretFile: String?
    @Option(help: "A file with the certificates that may have signed the PBX's.")
    var caFile: String?
    @Flag(help: "Send the secret itself instead of answering a challenge.")
    var plainLogin = false

    func address(_ url: String) throws -> Address {
        guard let address = Address(url) else {
            throw ValidationError("\(url): no address; write asterisk://user@host:port, without the secret")
        }
        return address
    }

    func credentials(_ address: Address) throws -> Credentials {
        Credentials(user: address.user, secret: try secret(address), usesChallenge: !plainLogin)
    }

    private func secret(_ address: Address) throws -> String {
        if let secretFile { return try Secret.read(file: secretFile) }
        if let secret = UserFiles.variable("GEMBA_SECRET") { return secret }
        if let secret = Secret.ask("Secret of \(address.title): ") { return secret }
        throw Failure("no secret: give --secret-file or set GEMBA_SECRET")
    }
}
