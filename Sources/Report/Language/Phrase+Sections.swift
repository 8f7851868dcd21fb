/// Titles, rules and sentences.
extension Phrase {
    static let shiftReport = Phrase("Shift report", "班次报表")
    static let madeBy = Phrase("Made by gemba from the log of the exchange.", "由 gemba 根据交换机日志生成。")

    // Titles.
    static let outcomes = Phrase("Queues: what became of the calls", "队列：来电去向")
    static let timing = Phrase("Queues: how long it took", "队列：时效")
    static let intervalOutcomes = Phrase("Intervals: what became of the calls", "时段：来电去向")
    static let intervalTiming = Phrase("Intervals: how long it took", "时段：时效")
    static let agentWork = Phrase("Agents: calls", "座席：话务")
    static let agentTime = Phrase("Agents: time, h:mm:ss", "座席：工时（时:分:秒）")
    static let timeSpent = Phrase("Agents: what time went into", "座席：时间去向")
    static let pauses = Phrase("Not ready by reason, h:mm:ss", "示忙原因（时:分:秒）")
    static let checks = Phrase("Doubts about the log", "日志疑点")
    static let window = Phrase("Window", "统计时段")
    static let callsByTime = Phrase("Calls by the time they came in", "各时段来电")
    static let levelByTime = Phrase("Service level by the time calls came in", "各时段服务水平")
    static let offeredByHour = Phrase("Calls by queue and hour of the day", "各队列每小时进线")
    static let levelByHour = Phrase("Service level by queue and hour of the day, %", "各队列每小时服务水平（%）")
    static let everyFormula = Phrase("Service level, by every formula in use", "服务水平：各种口径")
    static let formula = Phrase("formula", "公式")
    static let value = Phrase("value", "数值")

    // Sentences.
    static let span = Phrase("{1} to {2}", "{1} 至 {2}")
    static let levelRule = Phrase(
        "Service level: {1}, T = {2} s. A caller who gives up before s = {3} s is a short abandon.",
        "服务水平：{1}，T = {2} 秒。等待不足 s = {3} 秒即挂断为短放弃。")
    static let symbols = Phrase(
        "A answered, A_T answered within T, B abandoned, B_T abandoned within T, B_s abandoned before s. Marked: in force.",
        "A 接听，A_T 在 T 内接听，B 放弃，B_T 在 T 内放弃，B_s 短于 s 的放弃。带标记者为当前口径。")
    static let lead = Phrase(
        "{1} calls were offered, {2} of them were answered and {3} abandoned.", "进线 {1}，其中接听 {2}，放弃 {3}。")
    static let belonging = Phrase(
        "A call belongs to the time at which it entered the queue, whatever became of it later.",
        "来电按进入队列的时刻归入时段，结果不论何时发生。")
    static let barLength = Phrase("One bar is {1}. {2}", "每柱为 {1}。{2}")
    static let target = Phrase("target {1} %", "目标 {1}%")
    static let wrapUpUnknown = Phrase("wrap-up unknown", "话后未知")
    static let key = Phrase("name in data", "数据名")
    static let unknown = Phrase("— means: the log does not tell.", "“—”表示日志未提供。")
    static let noDoubts = Phrase("Nothing in the log contradicted itself.", "日志前后一致，未发现疑点。")
    static let doubts = Phrase(
        "Doubts about the log: {1}. They are listed at the end.", "日志疑点：{1} 处，详见文末。")
    static let unreadable = Phrase(
        "Lines that could not be read, and are missing from every figure: {1}.", "无法读取、未计入任何数据的行：{1}。")
    static let timesRule = Phrase(
        "What time at work went into, as far as the log tells; to the right, time at work and occupancy.",
        "在岗时间的去向，依日志推算；右侧为在岗时长与通话利用率。")
    static let busiest = Phrase(
        "Shown are the {1} of {2} with the most calls.", "仅列出来电最多的 {1} 个，共 {2} 个。")
    static let longest = Phrase("Shown are the {1} longest of {2}.", "仅列出最长的 {1} 项，共 {2} 项。")
    static let others = Phrase("{1} others together", "其余 {1} 个合计")
    static let rest = Phrase("The other {1}", "其余 {1} 个")
    static let nobody = Phrase("No agent left a record in this window.", "该时段内没有座席记录。")
    static let noCalls = Phrase("No call entered a queue in this window.", "该时段内没有来电。")

    // Lengths of time.
    static let secondsUnit = Phrase("s", "秒")
    static let minutesUnit = Phrase("min", "分钟")
    static let hoursUnit = Phrase("h", "小时")
    static let seconds = Phrase("{1} s", "{1} 秒")
    static let minutes = Phrase("{1} min", "{1} 分钟")
    static let minutesSeconds = Phrase("{1} min {2} s", "{1} 分 {2} 秒")
    static let hours = Phrase("{1} h", "{1} 小时")
    static let hoursMinutes = Phrase("{1} h {2} min", "{1} 小时 {2} 分")
    static let days = Phrase("{1} d", "{1} 天")
}
