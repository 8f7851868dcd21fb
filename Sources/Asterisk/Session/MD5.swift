/// The MD5 digest (RFC 1321), for the challenge by which a secret need not be sent. For nothing else: it is long broken.
package enum MD5 {
    /// The digest of a text's UTF-8, in lower-case hexadecimal digits.
    package static func hexadecimal(_ text: String) -> String {
        digest(Array(text.utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count < 2 ? "0" + digits : digits
        }.joined()
    }

    private static func digest(_ bytes: [UInt8]) -> [UInt8] {
        let padded = padded(bytes)
        var state: SIMD4<UInt32> = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476]
        for start in stride(from: 0, to: padded.count, by: 64) { state &+= rounds(state, padded[start..<start + 64]) }
        return (0..<4).flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: state[word] >> UInt32(8 * $0)) } }
    }

    /// A one bit, zeros, and the length in bits fill the last block.
    private static func padded(_ bytes: [UInt8]) -> [UInt8] {
        var padded = bytes + [0x80]
        while padded.count % 64 != 56 { padded.append(0) }
        let bits = UInt64(bytes.count) &* 8
        return padded + (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) }
    }

    private static func rounds(_ start: SIMD4<UInt32>, _ block: ArraySlice<UInt8>) -> SIMD4<UInt32> {
        let words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { place in
            (0..<4).reduce(UInt32(0)) { $0 | UInt32(block[place + $1]) << UInt32(8 * $1) }
        }
        var (a, b, c, d) = (start[0], start[1], start[2], start[3])
        for step in 0..<64 {
            let (mix, word) = mix(step, b, c, d)
            let sum = a &+ mix &+ sines[step] &+ words[word]
            let turn = turns[step / 16][step % 4]
            (a, d, c) = (d, c, b)
            b = b &+ (sum << turn | sum >> (32 - turn))
        }
        return [a, b, c, d]
    }

    private static func mix(_ step: Int, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> (mix: UInt32, word: Int) {
        switch step / 16 {
        case 0: (b & c | ~b & d, step)
        case 1: (d & b | ~d & c, (5 * step + 1) % 16)
        case 2: (b ^ c ^ d, (3 * step + 5) % 16)
        default: (c ^ (b | ~d), 7 * step % 16)
        }
    }

    private static let turns: [[UInt32]] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]]
    /// The whole part of 2³² times the sine of each step's number.
    private static let sines: [UInt32] = [
        0xd76a_a478, 0xe8c7_b756, 0x2420_70db, 0xc1bd_ceee, 0xf57c_0faf, 0x4787_c62a, 0xa830_4613, 0xfd46_9501,
        0x6980_98d8, 0x8b44_f7af, 0xffff_5bb1, 0x895c_d7be, 0x6b90_1122, 0xfd98_7193, 0xa679_438e, 0x49b4_0821,
        0xf61e_2562, 0xc040_b340, 0x265e_5a51, 0xe9b6_c7aa, 0xd62f_105d, 0x0244_1453, 0xd8a1_e681, 0xe7d3_fbc8,
        0x21e1_cde6, 0xc337_07d6, 0xf4d5_0d87, 0x455a_14ed, 0xa9e3_e905, 0xfcef_a3f8, 0x676f_02d9, 0x8d2a_4c8a,
        0xfffa_3942, 0x8771_f681, 0x6d9d_6122, 0xfde5_380c, 0xa4be_ea44, 0x4bde_cfa9, 0xf6bb_4b60, 0xbebf_bc70,
        0x289b_7ec6, 0xeaa1_27fa, 0xd4ef_3085, 0x0488_1d05, 0xd9d4_d039, 0xe6db_99e5, 0x1fa2_7cf8, 0xc4ac_5665,
        0xf429_2244, 0x432a_ff97, 0xab94_23a7, 0xfc93_a039, 0x655b_59c3, 0x8f0c_cc92, 0xffef_f47d, 0x8584_5dd1,
        0x6fa8_7e4f, 0xfe2c_e6e0, 0xa301_4314, 0x4e08_11a1, 0xf753_7e82, 0xbd3a_f235, 0x2ad7_d2bb, 0xeb86_d391,
    ]
}
