import TestKit
import Testing

@testable import Floor

/// The hand-made tables, each against the standard library's.
@Suite struct TablesTests {
    @Test func `call heads find and forget as a dictionary does`() {
        for seed in 0..<40 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            var (heads, dictionary) = (CallHeads(), [CallID: Int32]())
            for _ in 0..<600 {
                let call = CallID(Int.random(in: 0..<120, using: &generator))
                let head: Int32 = generator.oneIn(2) ? -1 : Int32.random(in: 0..<500, using: &generator)
                heads.set(call, to: head)
                dictionary[call] = head >= 0 ? head : nil
            }
            for index in 0..<120 { #expect(heads[CallID(index)] == dictionary[CallID(index)] ?? -1, "seed \(seed)") }
            #expect(heads[.unknown] == -1)
        }
    }

    @Test func `an interner numbers strings by first sight, whatever their length`() {
        var generator = SeededGenerator(seed: 1)
        var (interner, dictionary) = (Interner(), [String: Int]())
        for _ in 0..<5_000 {
            let length = Int.random(in: 0...40, using: &generator)
            let text = String(repeating: "a", count: length) + String(Int.random(in: 0..<30, using: &generator))
            let expected = dictionary[text] ?? dictionary.count
            dictionary[text] = expected
            #expect(interner.index(of: text) == expected)
        }
        #expect(interner.count == dictionary.count)
        #expect(Interner.padded("never seen") { interner.knownIndex(of: $0) } == nil)
    }

    @Test func `strings of zero bytes are told apart by their length`() {
        var interner = Interner()
        #expect((0...20).map { interner.index(of: String(repeating: "\0", count: $0)) } == Array(0...20))
    }

    @Test func `names fold, aliases stand for the name, and the first spelling stays`() {
        var register = Register(aliases: ["PJSIP/101": "王芳"])
        #expect(register.queue("Billing") == register.queue("BILLING"))
        #expect(register.queue("Straße") == register.queue("STRASSE"))
        #expect(register.agent("PJSIP/101") == register.agent("王芳"))
        #expect(register.agent("alice") != register.agent("Alice"))
        #expect(register.reason("") == .none)
        #expect(register.names.queues == ["Billing", "Straße"])
        #expect(register.names.agents.first == "王芳")
        #expect(register.names[QueueID(99)] == "?")
    }

    @Test(arguments: [
        ([0xE7, 0x8E, 0x8B] as [UInt8], "王"), ([0x41, 0xE7, 0x8E], "A\\xe7\\x8e"), ([0x0F, 0xFF], "\u{F}\\xff"),
        ([0xF0, 0x9F, 0x93, 0x9E, 0x80], "📞\\x80"), ([], ""),
    ])
    func `a name cut in mid-character keeps its bytes in sight`(bytes: [UInt8], text: String) {
        #expect(bytes.withUnsafeBytes { String(escapingInvalidUTF8: $0) } == text)
    }

    @Test(arguments: ["5551234", "+8613800138000", "*98#", "000000000000000", ""])
    func `a caller's number packs and unpacks`(number: String) {
        var register = Register()
        let caller = Interner.padded(number) { register.caller($0) }
        #expect(register.names[caller] == number)
        #expect(caller.registeredIndex == nil)
    }

    @Test(arguments: ["anonymous", "1234567890123456", "sip:王@example", "12 34"])
    func `a caller who is no number is kept by name`(text: String) {
        var register = Register()
        let caller = Interner.padded(text) { register.caller($0) }
        #expect(caller.number == nil)
        #expect(register.names[caller] == text)
    }

    @Test func `a call is found again by its id, in whatever form`() {
        var directory = CallDirectory()
        let ids = ["1700000000.1", "1700000000.10", "0.1", "00.1", "1700000000.01", "1700000000", "a", "", ".5", "5."]
        let numbers = ids.map { id in Interner.padded(id) { directory.enter($0, .sales, at: .opening).call } }
        #expect(numbers == ids.indices.map { CallID($0) })
        #expect(ids.map { id in Interner.padded(id) { directory.call($0) } } == numbers)
        #expect(Interner.padded("1700000000.2") { directory.call($0) } == .unknown)
        #expect(Interner.padded("b") { directory.call($0) } == .unknown)
    }

    @Test func `a call tells when it was last in any queue and in this one`() {
        var directory = CallDirectory()
        func enter(_ queue: QueueID, _ second: Int64) -> [Moment] {
            let arrival = Interner.padded("1.1") { directory.enter($0, queue, at: .opening(second)) }
            return [arrival.lastEntry, arrival.lastEntryHere]
        }
        #expect(enter(.sales, 1) == [.never, .never])
        #expect(enter(.billing, 2) == [.opening(1), .never])
        #expect(enter(.sales, 3) == [.opening(2), .opening(1)])
        #expect(enter(.sales, 4) == [.opening(3), .opening(3)])
        #expect(enter(.billing, 5) == [.opening(4), .opening(2)])
    }

    @Test func `a directory of callers remembers each one's last call`() {
        var directory = CallerDirectory()
        for round in 0..<2 as Range<Int64> {
            for number in 1...5_000 as ClosedRange<UInt64> {
                let last = directory.enter(Caller(packed: number), at: .opening(round))
                #expect(last == (round == 0 ? .never : .opening(0)))
            }
        }
        #expect(directory.enter(.unknown, at: .opening) == .never)
        #expect(directory.enter(.unknown, at: .opening) == .never)
    }
}
