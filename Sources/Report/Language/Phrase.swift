/// Something that a report says, in every language that reports are written in.
struct Phrase: Hashable, Sendable {
    let english: String
    let chinese: String

    init(_ english: String, _ chinese: String) {
        self.english = english
        self.chinese = chinese
    }
}

// MARK: - Words of the floor

extension Phrase {
    static let queue = Phrase("queue", "队列")
    static let queues = Phrase("Queues", "队列")
    static let agent = Phrase("agent", "座席")
    static let agents = Phrase("Agents", "座席")
    static let start = Phrase("start", "开始")
    static let end = Phrase("end", "结束")
    static let all = Phrase("all", "全部")
    static let reason = Phrase("reason", "原因")
    static let noReason = Phrase("(none given)", "（未说明）")
    static let check = Phrase("check", "检查项")
    static let count = Phrase("count", "次数")

    // What became of the calls.
    static let offered = Phrase("offered", "进线")
    static let answered = Phrase("answered", "接听")
    static let abandoned = Phrase("abandoned", "放弃")
    static let timedOut = Phrase("timed out", "超时")
    static let exitKey = Phrase("left by key", "按键离开")
    static let exitEmpty = Phrase("nobody in", "无人值守")
    static let withdrawn = Phrase("withdrawn", "撤出")
    static let failed = Phrase("failed", "接续失败")
    static let lost = Phrase("lost", "重启丢失")
    static let waiting = Phrase("undecided", "未决")
    static let otherLosses = Phrase("other losses", "其他流失")

    // How long it took.
    static let serviceLevel = Phrase("service level", "服务水平")
    static let abandonRate = Phrase("abandoned", "放弃率")
    static let asa = Phrase("average speed of answer", "平均应答速度")
    static let asaShort = Phrase("ASA", "平均应答")
    static let waitAbandoned = Phrase("wait before abandon", "放弃前等待")
    static let longestWait = Phrase("longest wait", "最长等待")
    static let talkMean = Phrase("mean talk", "平均通话")
    static let aht = Phrase("mean handle time", "平均处理时长")

    // What agents did.
    static let calls = Phrase("calls", "接听数")
    static let completed = Phrase("completed", "已结束")
    static let talk = Phrase("talk", "通话时长")
    static let ringNoAnswer = Phrase("rings missed", "振铃未接")
    static let login = Phrase("logged in", "签入时长")
    static let pausedAnywhere = Phrase("paused in any", "任一队列示忙")
    static let pausedEverywhere = Phrase("paused in all", "全部队列示忙")
    static let paused = Phrase("paused", "示忙时长")
    static let occupancy = Phrase("occupancy", "通话利用率")

    // Agent states.
    static let available = Phrase("available", "空闲")
    static let ringing = Phrase("ringing", "振铃")
    static let onCall = Phrase("on call", "通话")
    static let hold = Phrase("hold", "保持")
    static let wrapUp = Phrase("wrap-up", "话后整理")
    static let notReady = Phrase("not ready", "示忙")
}
