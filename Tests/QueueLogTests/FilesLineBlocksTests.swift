import Glibc
import TestKit
import Testing

@testable import QueueLog

@Suite struct FilesLineBlocksTests {
    let scratch = Scratch()

    /// Everything the blocks hand out, checked for wholeness on the way.
    private struct Reading {
        var bytes: [UInt8] = []
        var remainder: [UInt8] = []
        var overlong = 0
        var isTruncated = false
        var read = 0
        var size: Int?

        init(_ path: String) throws {
            var blocks = try LineBlocks(path: path)
            while let block = try blocks.next() {
                #expect(block.last == 0x0A)
                bytes += block
            }
            remainder = Array(blocks.remainder)
            overlong = blocks.overlongLines
            isTruncated = blocks.isTruncated
            (read, size) = (blocks.bytesRead, blocks.size)
        }
    }

    /// Numbered lines of all lengths up to a few hundred bytes.
    private static func lines(_ count: Int) -> [UInt8] {
        (0..<count).flatMap { Array("\(1_700_000_000 + $0)|\(String(repeating: "x", count: $0 * 7 % 300))\n".utf8) }
    }

    @Test(arguments: [0, 1, 100, 8_000])
    func `plain and packed files give the same lines`(count: Int) throws {
        let lines = Self.lines(count)
        let plain = try Reading(scratch.write("plain", lines))
        let packed = try Reading(scratch.write("packed", gzip(lines)))
        #expect(plain.bytes == lines)
        #expect(packed.bytes == lines)
        #expect(plain.read == plain.size)
        #expect(packed.read == packed.size)
    }

    @Test func `a packed file of several members is read to its end, padding left out`() throws {
        let first = Self.lines(5000)
        let second = Self.lines(300)
        let packed = gzip(first) + gzip([]) + gzip(second) + [0, 0, 0]
        let reading = try Reading(scratch.write("queue_log.gz", packed))
        #expect(reading.bytes == first + second)
        #expect(!reading.isTruncated)
    }

    @Test func `a packed file cut short gives what is there and says so`() throws {
        let lines = Self.lines(8_000)
        let packed = gzip(lines)
        let reading = try Reading(scratch.write("queue_log.gz", packed.prefix(packed.count / 2)))
        #expect(reading.isTruncated)
        #expect(reading.bytes.count > lines.count / 4)
        #expect(lines.starts(with: reading.bytes + reading.remainder))
    }

    @Test func `a damaged packed file is an error that names it`() throws {
        var packed = gzip(Self.lines(8_000))
        for index in (packed.count / 2)..<(packed.count / 2 + 40) { packed[index] ^= 0xA5 }
        let path = scratch.write("queue_log.gz", packed)
        #expect(throws: FileTrouble(path: path, cause: .damaged)) { try Reading(path) }
    }

    @Test func `a last line without its newline is kept apart`() throws {
        let reading = try Reading(scratch.write("log", Array("1|a\n2|b\n3|unfin".utf8)))
        #expect(reading.bytes == Array("1|a\n2|b\n".utf8))
        #expect(reading.remainder == Array("3|unfin".utf8))
    }

    @Test(arguments: [0, 40_000, 1_000_000, 1_048_000])
    func `a line is dropped from one byte more than 64 KiB on, wherever it stands`(offset: Int) throws {
        let before = Self.lines(offset / 170)
        let after = Self.lines(70)
        for (length, isKept) in [(65_535, true), (65_536, false), (200_000, false), (1_300_000, false)] {
            let long = [UInt8](repeating: 0x79, count: length) + [0x0A]
            let reading = try Reading(scratch.write("log", before + long + after))
            #expect(reading.overlong == (isKept ? 0 : 1))
            #expect(reading.bytes == before + (isKept ? long : []) + after)
        }
    }

    @Test func `an endless last line is dropped and leaves no remainder`() throws {
        let reading = try Reading(scratch.write("log", Array("1|a\n".utf8) + [UInt8](repeating: 0, count: 2_500_000)))
        #expect(reading.bytes == Array("1|a\n".utf8))
        #expect(reading.overlong == 1)
        #expect(reading.remainder.isEmpty)
    }

    @Test func `what cannot be opened says which file, why and what to do`() throws {
        let missing = scratch("nowhere")
        #expect(throws: FileTrouble(path: missing, cause: .missing)) { try Reading(missing) }
        #expect(throws: FileTrouble(path: scratch.path, cause: .folder)) { try Reading(scratch.path) }
        let text = FileTrouble(path: missing, cause: .missing).description
        #expect(text.hasPrefix("\(missing): no such file; check the path"))
    }

    @Test func `a pipe hands out whole lines as they come`() throws {
        var ends: [Int32] = [0, 0]
        pipe(&ends)
        var blocks = try LineBlocks(path: "/dev/fd/\(ends[0])")
        close(ends[0])
        write(ends[1], "1|a\n2|", 6)
        let first = try blocks.next().map(Array.init)
        write(ends[1], "b\n", 2)
        close(ends[1])
        let second = try blocks.next().map(Array.init)
        let end = try blocks.next().map(Array.init)
        #expect(first == Array("1|a\n".utf8))
        #expect(second == Array("2|b\n".utf8))
        #expect(end == nil)
        #expect(blocks.size == nil)
    }
}
