import Glibc
import NIOCore
import NIOPosix
import NIOSSL

extension LinkTrouble {
    /// What a failure of the transport means, in words.
    init(_ error: any Error) {
        switch error {
        case let trouble as LinkTrouble: self = trouble
        case let error as IOError: self = .unreachable(String(cString: strerror(error.errnoCode)))
        case is NIOSSLError, is BoringSSLError: self = .untrusted(Self.words(tls: error))
        case let error as NIOConnectionError: self = .unreachable(Self.words(error))
        case ChannelError.connectTimeout: self = .unreachable("no answer within 10 s")
        default: self = .unreachable("\(error)")
        }
    }

    private static func words(_ error: NIOConnectionError) -> String {
        if let failure = error.connectionErrors.first?.error as? IOError {
            return String(cString: strerror(failure.errnoCode))
        }
        if error.connectionErrors.contains(where: {
            if case ChannelError.connectTimeout = $0.error { true } else { false }
        }) {
            return "no answer within 10 s"
        }
        return error.dnsAError != nil ? "no host is called \(error.host)" : "\(error)"
    }

    private static func words(tls error: any Error) -> String {
        let text = "\(error)"
        if text.contains("CERTIFICATE_VERIFY_FAILED") { return "nobody known has signed it" }
        if text.contains("WRONG_VERSION_NUMBER") { return "no TLS is spoken there" }
        if text.contains("unableToValidateCertificate") { return "it is for another host" }
        return text
    }
}
