import NIOSSL

/// Which certificates are believed.
package struct Trust: Sendable {
    private let context: NIOSSLContext

    /// - Parameter authority: a file with the certificates that may sign; nil for the system's own.
    /// - Throws: `LinkTrouble.untrusted` where the file cannot be read.
    package init(authority: String? = nil) throws(LinkTrouble) {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        if let authority { configuration.trustRoots = .file(authority) }
        do {
            context = try NIOSSLContext(configuration: configuration)
        } catch {
            throw .untrusted("\(authority ?? "the system's certificates"): cannot be read")
        }
    }

    /// A handler that checks the certificate against the host's name, or its address where it has none.
    func handler(for host: String) throws -> NIOSSLClientHandler {
        let isAddress = host.contains(":") || host.allSatisfy { $0.isNumber || $0 == "." }
        return try NIOSSLClientHandler(context: context, serverHostname: isAddress ? nil : host)
    }
}
