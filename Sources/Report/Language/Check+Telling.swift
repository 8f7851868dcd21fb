import Floor

extension Check {
    /// What was found, in plain words.
    var telling: Phrase {
        switch self {
        case .unreadableLine: Phrase("lines that could not be read", "无法读取的行")
        case .emptyLine: Phrase("empty lines", "空行")
        case .overlongLine: Phrase("lines too long to be records", "过长的行")
        case .unfinishedLastLine: Phrase("a last line without its end", "末行不完整")
        case .tooFewFields: Phrase("lines with too few fields", "字段过少的行")
        case .timeMissing: Phrase("lines without a time", "缺少时间的行")
        case .timeNotANumber: Phrase("times that are no number", "时间不是数字")
        case .timeNegative: Phrase("times before 1970", "时间早于 1970 年")
        case .timeOutOfRange: Phrase("times beyond all reason", "时间超出范围")
        case .timeFractionMalformed: Phrase("times with a broken fraction", "时间的小数部分有误")
        case .byteOrderMark: Phrase("byte order marks within the log", "日志中的字节顺序标记")
        case .carriageReturn: Phrase("lines ended as on Windows", "Windows 换行的行")
        case .controlCharacter: Phrase("lines with control characters", "含控制字符的行")
        case .invalidUTF8: Phrase("text that is not UTF-8", "非 UTF-8 文本")
        case .eventMissing: Phrase("records without an event", "缺少事件的记录")
        case .eventUnknown: Phrase("events of an unknown kind", "未知类型的事件")
        case .eventShifted: Phrase("records shifted by a pipe in a name", "名称含竖线而错位的记录")
        case .fieldsMissing: Phrase("records with fields missing", "缺少字段的记录")
        case .fieldsSurplus: Phrase("records with fields too many", "字段过多的记录")
        case .fieldNotANumber: Phrase("fields that should be numbers and are not", "应为数字却不是的字段")
        case .numberNegative: Phrase("numbers below zero", "负数")
        case .callMissing: Phrase("records without a call", "缺少来电标识的记录")
        case .queueMissing: Phrase("records without a queue", "缺少队列的记录")
        case .agentMissing: Phrase("records without an agent", "缺少座席的记录")
        case .compressedFileCut: Phrase("compressed files cut short", "压缩文件被截断")
        default: story
        }
    }

    /// Doubts about stories that do not add up.
    private var story: Phrase {
        switch self {
        case .timeWentBack: Phrase("times earlier than the line before", "时间倒退")
        case .enteredTwice: Phrase("calls that entered where they waited already", "同一来电重复进入队列")
        case .connectWithoutEnter: Phrase("answers to calls that never entered", "未进线即接听")
        case .lossWithoutEnter: Phrase("losses of calls that never entered", "未进线即流失")
        case .completionWithoutConnect: Phrase("ends of conversations that never began", "未接听即结束")
        case .completionUnderOtherCall: Phrase("conversations that ended under another call's name", "以其他来电标识结束的通话")
        case .waitMissing: Phrase("records that do not state the wait", "未注明等待时长")
        case .talkMissing: Phrase("records that do not state the talk time", "未注明通话时长")
        case .waitDisagrees: Phrase("waits that disagree with the clock", "等待时长与时间不符")
        case .talkDisagrees: Phrase("talk times that disagree with the clock", "通话时长与时间不符")
        case .waitRestatedDifferently: Phrase("waits stated twice, and differently", "两次记录的等待时长不一致")
        case .talkBeyondRedirect: Phrase("talk times that run on after a redirect", "转走后仍计入的通话时长")
        case .twoCallsAtOnce: Phrase("agents in two calls at once", "座席同时两通来电")
        case .memberAddedTwice: Phrase("log-ins of agents already logged in", "重复签入")
        case .memberRemovedUnadded: Phrase("log-offs of agents not logged in", "未签入即签出")
        case .unpausedUnpaused: Phrase("returns of agents who were not paused", "未示忙即取消示忙")
        default: Phrase(rawValue.replacing("_", with: " "), rawValue)
        }
    }
}
