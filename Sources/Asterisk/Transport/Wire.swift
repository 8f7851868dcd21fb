import NIOCore
import NIOPosix
import Synchronization

/// One connection, on a thread of its own. What comes is collected until somebody takes it: reading never waits for
/// the screen, for Asterisk drops readers that are slow.
package final class Wire: Sendable {
    /// What a connection did since the last look.
    package struct Batch: Sendable {
        package var hasOpened = false
        package var bytes: [UInt8] = []
        /// Why it ended; nil while it stands or is being made.
        package var end: LinkTrouble?
    }

    private struct State {
        var batch = Batch()
        var channel: (any Channel)?
        var isClosed = false
    }

    private let state = Mutex(State())
    private let wake: @Sendable () -> Void

    /// The thread that all connections share.
    static let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    private static let patience = TimeAmount.seconds(10)

    /// Begins to connect; what comes of it is in the batches.
    ///
    /// - Parameter wake: called on the connection's thread when there is something to take; must not block.
    package init(to address: Address, trust: Trust, wake: @escaping @Sendable () -> Void) {
        self.wake = wake
        ClientBootstrap(group: Self.group)
            .connectTimeout(Self.patience)
            .channelOption(.socketOption(.so_keepalive), value: 1)
            .channelInitializer { [self] channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if address.isSecure { try pipeline.addHandler(trust.handler(for: address.host)) }
                    try pipeline.addHandler(Receiver(self))
                }
            }
            .connect(host: address.host, port: address.port)
            .whenComplete { [self] result in
                switch result {
                case .success(let channel): adopt(channel)
                case .failure(let error): end(LinkTrouble(error))
                }
            }
    }

    /// Takes out what has come.
    package func drain() -> Batch {
        state.withLock { state in
            defer { state.batch = Batch(end: state.batch.end) }
            return state.batch
        }
    }

    package func send(_ bytes: [UInt8]) {
        guard !bytes.isEmpty, let channel = state.withLock({ $0.channel }) else { return }
        channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
    }

    /// Ends the connection; nothing more is told of it.
    package func close() {
        let channel = state.withLock { state in
            state.isClosed = true
            return state.channel
        }
        channel?.close(promise: nil)
    }

    // MARK: From the connection's thread

    private func adopt(_ channel: any Channel) {
        let isClosed = state.withLock { state in
            state.channel = channel
            return state.isClosed
        }
        if isClosed { channel.close(promise: nil) }
    }

    func open(_ channel: any Channel) {
        adopt(channel)
        note { $0.hasOpened = true }
    }

    func receive(_ buffer: ByteBuffer) { note { $0.bytes.append(contentsOf: buffer.readableBytesView) } }

    /// The first reason is the one that counts.
    func end(_ why: LinkTrouble) {
        note { if $0.end == nil { $0.end = why } }
    }

    private func note(_ change: (inout Batch) -> Void) {
        state.withLock { change(&$0.batch) }
        wake()
    }
}
