import Floor
import Report
import Testing

@Suite struct CSVTests {
    private static let full = CSVReader(report(of: smallLog, keeping: BookKeeping(interval: .minutes(30))).csv)

    @Test func `it is one rectangle with distinct heads`() {
        #expect(Self.full.faults == [])
        #expect(Set(Self.full.rows.map(\.count)).count == 1)
        #expect(Set(Self.full.rows[0]).count == Self.full.rows[0].count)
    }

    @Test func `heads name their units`() {
        for head in ["service_level_percent", "asa_seconds", "login_seconds", "paused_seconds", "occupancy_percent"] {
            #expect(Self.full.rows[0].contains(head))
        }
    }

    @Test func `every section is there`() {
        let sections = Set(Self.full.rows.dropFirst().compactMap(\.first))
        #expect(
            sections == [
                "window", "queue", "floor", "agent", "agent_queue", "pause", "floor_pause",
                "queue_interval", "floor_interval",
                "check",
            ])
    }

    @Test func `figures stand under their heads`() throws {
        let billing = try #require(Self.full.section("queue").first { $0["queue"] == "billing" })
        #expect(billing["offered"] == "3")
        #expect(billing["abandoned"] == "1")
        #expect(billing["waiting"] == "1")
        #expect(billing["service_level_percent"] == "33.3333")
        #expect(billing["login_seconds"] == "")
        let pause = try #require(Self.full.section("pause").first)
        #expect(pause["agent"] == "王芳")
        #expect(pause["reason"] == "lunch")
        #expect(pause["paused_seconds"] == "1800")
        #expect(Self.full.section("window").first?["threshold_seconds"] == "20")
        #expect(Self.full.section("floor").first?["offered"] == "5")
        #expect(Self.full.section("check").contains { $0["check"] == "too_few_fields" && $0["count"] == "1" })
    }

    @Test(arguments: hostileNames) func `no name splits a field or starts a formula`(name: String) {
        let reader = CSVReader(report(named: name).csv)
        #expect(reader.faults == [])
        #expect(Set(reader.rows.map(\.count)).count == 1)
        for field in reader.rows.joined() {
            let first = field.unicodeScalars.first { $0 != " " } ?? "x"
            #expect(!"=+@＝＋－＠\t\r".unicodeScalars.contains(first), "\(field)")
            #expect(first != "-" || Double(field) != nil, "\(field)")
        }
    }
}
