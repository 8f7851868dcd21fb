/// The account of least privilege, as `manager.conf` wants it.
package enum ManagerStanza {
    /// - Parameters:
    ///   - user: the account's name.
    ///   - acts: whether it may change anything, or only watch.
    ///   - address: from where it may log in.
    package static func text(user: String, acts: Bool, address: String = "127.0.0.1") -> String {
        """
        [\(user)]
        secret = CHANGE-ME
        deny = 0.0.0.0/0.0.0.0
        permit = \(address)/255.255.255.255
        read = system,call,agent,user
        write = \(acts ? "reporting,agent,call,originate,user" : "reporting")
        writetimeout = 5000

        """
    }
}
