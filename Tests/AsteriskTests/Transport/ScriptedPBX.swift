import NIOCore
import NIOPosix
import Synchronization

@testable import Asterisk

/// A manager interface on loopback that says what a test tells it to.
final class ScriptedPBX: Sendable {
    /// What to do on an action.
    enum Reply: Sendable {
        case say(String)
        /// Says the text and ends the connection.
        case end(after: String)
        case nothing
    }

    typealias Script = @Sendable (_ verb: String, _ id: String) -> Reply

    private let channel: any Channel
    private let script: Mutex<Script>
    private let clients = Mutex<[any Channel]>([])

    var port: Int { channel.localAddress?.port ?? 0 }

    /// Listens on a free port of loopback.
    static func start(_ script: @escaping Script) throws -> ScriptedPBX {
        let box = Mutex<ScriptedPBX?>(nil)
        let bootstrap = ServerBootstrap(group: Wire.group).childChannelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                guard let pbx = box.withLock({ $0 }) else { return }
                pbx.clients.withLock { $0.append(channel) }
                try channel.pipeline.syncOperations.addHandler(Actor(pbx))
            }
        }
        let pbx = ScriptedPBX(try bootstrap.bind(host: "127.0.0.1", port: 0).wait(), script)
        box.withLock { $0 = pbx }
        return pbx
    }

    private init(_ channel: any Channel, _ script: @escaping Script) {
        self.channel = channel
        self.script = Mutex(script)
    }

    func play(_ script: @escaping Script) { self.script.withLock { $0 = script } }

    /// Says something to everybody, unasked.
    func tell(_ text: String) {
        for client in clients.withLock({ $0 }) { client.writeAndFlush(ByteBuffer(string: text), promise: nil) }
    }

    func hangUp() {
        for client in clients.withLock({ $0 }) { client.close(promise: nil) }
        clients.withLock { $0.removeAll() }
    }

    func stop() {
        hangUp()
        channel.close(promise: nil)
    }

    fileprivate func reply(_ verb: String, _ id: String) -> Reply { script.withLock { $0 }(verb, id) }

    /// Reads actions and plays the replies.
    private final class Actor: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let pbx: ScriptedPBX
        private var text = ""

        init(_ pbx: ScriptedPBX) { self.pbx = pbx }

        func channelActive(context: ChannelHandlerContext) {
            write("Asterisk Call Manager/11.0.0\r\n", context)
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            text += String(buffer: unwrapInboundIn(data))
            while let end = text.ranges(of: "\r\n\r\n").first {
                let lines = text[..<end.lowerBound].split(separator: "\r\n")
                text = String(text[end.upperBound...])
                func value(_ name: String) -> String {
                    lines.first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) } ?? ""
                }
                play(pbx.reply(value("Action"), value("ActionID")), context)
            }
        }

        private func play(_ reply: Reply, _ context: ChannelHandlerContext) {
            switch reply {
            case .nothing: break
            case .say(let text): write(text, context)
            case .end(let text):
                write(text, context)
                context.close(promise: nil)
            }
        }

        private func write(_ text: String, _ context: ChannelHandlerContext) {
            context.writeAndFlush(NIOAny(ByteBuffer(string: text)), promise: nil)
        }
    }
}

extension ScriptedPBX {
    /// A PBX with one agent in billing and nobody calling.
    static func calm(startup: String = "10:00:00", penalty: Int = 2) -> Script {
        { verb, id in
            let mark = "ActionID: \(id)\r\n"
            func success(_ fields: String) -> Reply { .say("Response: Success\r\n\(mark)\(fields)\r\n\r\n") }
            switch verb {
            case "Challenge": return success("Challenge: 1")
            case "Ping": return success("Ping: Pong\r\nTimestamp: 1000000.000000")
            case "CoreStatus": return success("CoreStartupDate: 2026-11-21\r\nCoreStartupTime: \(startup)")
            case "QueueStatus":
                return .say(
                    """
                    Response: Success\r\n\(mark)EventList: start\r\n\r
                    Event: QueueMember\r\n\(mark)Queue: billing\r\nName: Alice\r\nLocation: PJSIP/101\r
                    Penalty: \(penalty)\r\nStatus: 1\r\nPaused: 0\r\n\r
                    Event: QueueStatusComplete\r\n\(mark)EventList: Complete\r\nListItems: 1\r\n\r\n
                    """)
            case "CoreShowChannels":
                return .say(
                    "Response: Success\r\n\(mark)EventList: start\r\n\r\n"
                        + "Event: CoreShowChannelsComplete\r\n\(mark)EventList: Complete\r\n\r\n")
            default: return success("Message: done")
            }
        }
    }
}
