import Floor
import QueueLog
import Report

/// The report of a log that is given as text.
func report(of log: String, keeping: BookKeeping = BookKeeping(), goal: ServiceGoal = ServiceGoal()) -> ShiftReport {
    var decoder = LineDecoder()
    var floor = Floor(keeping: keeping, goal: goal)
    let padded = Array(log.utf8) + Array(repeating: 0, count: 16)
    padded.withUnsafeBytes { bytes in
        decoder.decode(UnsafeRawBufferPointer(rebasing: bytes.dropLast(16))) { floor.apply($0) }
    }
    return ShiftReport(floor, decoder.register.names, readingChecks: decoder.checks)
}

/// Every outcome once or more, two agents, a pause, a doubt. Day begins 2026-09-01 08:00 UTC.
let smallLog = """
    1788249600|NONE|NONE|NONE|QUEUESTART|
    1788249600|m.1|billing|Bob|ADDMEMBER|
    1788249600|m.2|技术支持|王芳|ADDMEMBER|
    1788249660|1788249660.1|billing|NONE|ENTERQUEUE||13800000001|1
    1788249670|1788249660.1|billing|Bob|CONNECT|10|1788249660.2|3
    1788249790|1788249660.1|billing|Bob|COMPLETECALLER|10|120|1
    1788249800|1788249800.3|billing|NONE|ENTERQUEUE||13800000002|1
    1788249803|1788249800.3|billing|NONE|ABANDON|1|1|3
    1788249900|1788249900.4|技术支持|NONE|ENTERQUEUE||13800000003|1
    1788249905|1788249900.4|技术支持|王芳|RINGNOANSWER|5000
    1788249960|1788249900.4|技术支持|NONE|EXITWITHTIMEOUT|1|1|60
    1788250000|m.3|技术支持|王芳|PAUSE|lunch
    1788251800|m.4|技术支持|王芳|UNPAUSE|
    1788251900|1788251900.5|技术支持|NONE|ENTERQUEUE||13800000004|1
    1788251930|1788251900.5|技术支持|王芳|CONNECT|30|1788251900.6|4
    1788252230|1788251900.5|技术支持|王芳|COMPLETEAGENT|30|300|1
    1788252300|1788252300.7|billing|NONE|ENTERQUEUE||13800000005|1
    not a record

    """
