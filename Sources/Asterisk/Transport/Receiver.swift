import NIOCore
import NIOSSL
import NIOTLS

/// Hands what a channel receives to its wire.
final class Receiver: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let wire: Wire
    private var isSecure = false

    init(_ wire: Wire) { self.wire = wire }

    func handlerAdded(context: ChannelHandlerContext) {
        isSecure = (try? context.pipeline.syncOperations.handler(type: NIOSSLClientHandler.self)) != nil
        if context.channel.isActive && !isSecure { wire.open(context.channel) }
    }

    func channelActive(context: ChannelHandlerContext) {
        // Over TLS nothing may be sent before the certificate was looked at.
        if !isSecure { wire.open(context.channel) }
        context.fireChannelActive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted = event as? TLSUserEvent { wire.open(context.channel) }
        context.fireUserInboundEventTriggered(event)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) { wire.receive(unwrapInboundIn(data)) }

    func channelInactive(context: ChannelHandlerContext) {
        wire.end(.closed)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        wire.end(LinkTrouble(error))
        context.close(promise: nil)
    }
}
