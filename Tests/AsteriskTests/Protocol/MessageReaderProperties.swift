import Testing

@testable import Asterisk

struct MessageReaderProperties {
    private static let stream = """
        Asterisk Call Manager/11.0.0\r\nResponse: Success\r\nActionID: gemba-1-1\r\n\r\n\r\n\
        Event: QueueCallerJoin\r\nQueue: billing\r\nUniqueid: 1.2\r\nCallerIDNum: 5550001\r\n\r\n\
        Event: VarSet\nVariable: X\nValue: \n\nEvent: QueueMemberPause\r\nPausedReason: 休息\r\n\r\n\
        no field at all\r\n\r\nEvent: Hold\r\nChannel: PJSIP/101-0000000a\r\n\r\n
        """

    @Test
    func `cut anywhere, a stream gives the same messages`() {
        let bytes = Array(Self.stream.utf8)
        let whole = messages([bytes])
        #expect(whole.count == 6)
        for cut in bytes.indices {
            #expect(messages([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole)
        }
    }

    @Test(arguments: 1...40)
    func `cut into pieces of any length, a stream gives the same messages`(length: Int) {
        let bytes = Array(Self.stream.utf8)
        let pieces = stride(from: 0, to: bytes.count, by: length).map {
            Array(bytes[$0..<min($0 + length, bytes.count)])
        }
        #expect(messages(pieces) == messages([bytes]))
    }

    @Test
    func `no bytes trap, and the next good message is read`() {
        var chance = Chance(seed: 11)
        let alphabet: [UInt8] = [0x0D, 0x0A, 0x0A, 0x3A, 0x20, 0x00, 0xFF, 0xC3, 0x45, 0x76]
        for _ in 0..<20_000 {
            let length = Int(chance.next() % 60)
            let noise = (0..<length).map { _ in
                chance.next() % 4 == 0 ? UInt8(truncatingIfNeeded: chance.next()) : alphabet[Int(chance.next() % 10)]
            }
            let good = Array("\n\nEvent: Hold\nChannel: x\n\n".utf8)
            let cut = Int(chance.next() % UInt64(good.count))
            let found = messages([noise, Array(good[..<cut]), Array(good[cut...])])
            #expect(found.last?.kind == .event(.hold))
        }
    }

    private func messages(_ pieces: [[UInt8]]) -> [Taken] {
        var reader = MessageReader()
        var found: [Taken] = []
        for piece in pieces { reader.read(piece) { found.append(Taken($0)) } }
        return found
    }
}
