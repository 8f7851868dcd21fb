import Floor
import Testing

@Suite struct ChronicleTests {
    private func numbers(_ count: Int) -> Chronicle<Int> {
        var chronicle = Chronicle<Int>()
        for number in 0..<count { chronicle.append(number) }
        return chronicle
    }

    @Test(arguments: [0, 1, 1_023, 1_024, 1_025, 5_000]) func `entries stand in the order in which they came`(
        count: Int
    ) {
        #expect(Array(numbers(count)) == Array(0..<count))
    }

    @Test func `an earlier copy stays as it was`() {
        var later = numbers(3_000)
        let earlier = later
        for number in 3_000..<6_000 { later.append(number) }
        #expect(Array(earlier) == Array(0..<3_000))
        #expect(Array(later) == Array(0..<6_000))
    }

    @Test(arguments: [-1, 0, 7, 1_024, 2_047, 2_048, 3_000, 9_999]) func `a beginning goes on by itself`(length: Int) {
        let whole = numbers(3_000)
        var beginning = whole.beginning(length)
        let held = min(max(0, length), 3_000)
        #expect(Array(beginning) == Array(0..<held))
        for number in 0..<1_500 { beginning.append(-number) }
        #expect(Array(beginning) == Array(0..<held) + (0..<1_500).map { -$0 })
        #expect(Array(whole) == Array(0..<3_000))
    }

    @Test func `the length before a limit is found from either side`() {
        let chronicle = numbers(2_500)
        for limit in [0, 1, 1_024, 2_499, 2_500, 9_000] {
            #expect(chronicle.length { $0 >= limit } == min(limit, 2_500))
        }
    }
}
