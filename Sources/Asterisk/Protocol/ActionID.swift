/// Marks an action and what answers it.
///
/// Events that other clients set off carry those clients' marks, so ours hold a word of the session's own.
package struct ActionID: Hashable, Sendable {
    package let session: UInt32
    package let serial: UInt32

    package init(session: UInt32, serial: UInt32) {
        self.session = session
        self.serial = serial
    }

    /// Reads back what `text` wrote; nil for anybody else's mark.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        let parts = bytes.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].elementsEqual("gemba".utf8) else { return nil }
        guard let session = UInt32(String(decoding: parts[1], as: UTF8.self), radix: 16),
            let serial = UInt32(String(decoding: parts[2], as: UTF8.self))
        else { return nil }
        self.init(session: session, serial: serial)
    }

    package var text: String { "gemba-" + String(session, radix: 16) + "-" + String(serial) }
}
