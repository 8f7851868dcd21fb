/// Who logs in, and how. Says its name and never its secret.
package struct Credentials: Sendable, CustomStringConvertible {
    package let user: String
    let secret: String
    /// Whether to answer a challenge instead of sending the secret. Where TLS hides it, both do.
    let usesChallenge: Bool

    package init(user: String, secret: String, usesChallenge: Bool = true) {
        self.user = user
        self.secret = secret
        self.usesChallenge = usesChallenge
    }

    package var description: String { user }

    /// The first action of a session.
    var opening: Action {
        usesChallenge ? Action(.challenge).with(.authType, "MD5") : login.with(.secret, FieldText(secret))
    }

    /// The answer to a challenge.
    func answer(to challenge: String) -> Action {
        login.with(.authType, "MD5").with(.key, FieldText(MD5.hexadecimal(challenge + secret)))
    }

    /// Events of these classes only: the dialplan's are three quarters of a stream and say nothing of a floor.
    private var login: Action {
        Action(.login).with(.username, FieldText(user)).with(.events, "system,call,agent,user")
    }
}
