/// Everything the cockpit says, by the keys of the language files.
package enum Phrase: String, CaseIterable, Sendable {
    // Words of the floor.
    case queue, agent, state, waiting, oldest, offered, answered, abandoned
    case serviceLevel = "service_level"
    case serviceLevelShort = "service_level_short"
    case abandonedShort = "abandoned_short"
    case occupancy, attendance
    case notReadyShare = "not_ready_share"
    case staffed, scheduled
    case aht, asa
    case ahtShort = "aht_short"
    case expectedWait = "expected_wait"
    case waitShort = "wait_short"
    case oldestShort = "oldest_short"
    case trend, calls, talk, queues
    case occupancyShort = "occupancy_short"
    case notReadyShort = "not_ready_short"
    case missed, target
    case forTime = "for_time"

    // Agent states.
    case stateUnknown = "state_unknown"
    case stateLoggedOff = "state_logged_off"
    case stateUnreachable = "state_unreachable"
    case stateNotReady = "state_not_ready"
    case stateAvailable = "state_available"
    case stateRinging = "state_ringing"
    case stateOnCall = "state_on_call"
    case stateHold = "state_hold"
    case stateWrapUp = "state_wrap_up"

    // Calls, and what becomes of them.
    case callEntered = "call_entered"
    case callNumber = "call_number"
    case callOutcome = "call_outcome"
    case callWait = "call_wait"
    case callTalk = "call_talk"
    case callEnded = "call_ended"
    case outcomeWaiting = "outcome_waiting"
    case outcomeAnswered = "outcome_answered"
    case endedByAgent = "ended_by_agent"
    case endedByCaller = "ended_by_caller"
    case endedByTransfer = "ended_by_transfer"
    case endedByBreak = "ended_by_break"
    case lossAbandoned = "loss_abandoned"
    case lossTimedOut = "loss_timed_out"
    case lossExitKey = "loss_exit_key"
    case lossExitEmpty = "loss_exit_empty"
    case lossWithdrawn = "loss_withdrawn"
    case lossLost = "loss_lost"
    case lossUnknown = "loss_unknown"
    case nobodyWaits = "nobody_waits"
    case noCallsYet = "no_calls_yet"
    case noCallFound = "no_call_found"
    case searchExample = "search_example"

    // A queue and an agent in full.
    case penalty, serving, needed
    case needFrom = "need_from"
    case needUnknown = "need_unknown"
    case since
    case callsPerHour = "calls_per_hour"
    case timeByState = "time_by_state"
    case notReadyByReason = "not_ready_by_reason"
    case noReason = "no_reason"

    // The source.
    case live, replay, simulated, paused, loading, feed
    case badLines = "bad_lines"
    case stale
    case nobodyYet = "nobody_yet"

    // Actions.
    case doQuit = "do_quit"
    case doHelp = "do_help"
    case doRedraw = "do_redraw"
    case doSuspend = "do_suspend"
    case doUp = "do_up"
    case doDown = "do_down"
    case doPageUp = "do_page_up"
    case doPageDown = "do_page_down"
    case doFirst = "do_first"
    case doLast = "do_last"
    case doOpen = "do_open"
    case doBack = "do_back"
    case doForward = "do_forward"
    case doNextPanel = "do_next_panel"
    case doPreviousPanel = "do_previous_panel"
    case doSortNext = "do_sort_next"
    case doSortPrevious = "do_sort_previous"
    case doSortReverse = "do_sort_reverse"
    case doExplain = "do_explain"
    case doPlayPause = "do_play_pause"
    case doFaster = "do_faster"
    case doSlower = "do_slower"
    case doStepForward = "do_step_forward"
    case doStepBack = "do_step_back"
    case doSkipForward = "do_skip_forward"
    case doSkipBack = "do_skip_back"
    case doLeapForward = "do_leap_forward"
    case doLeapBack = "do_leap_back"
    case doNextMark = "do_next_mark"
    case doPreviousMark = "do_previous_mark"
    case doGoTo = "do_go_to"
    case doBeginning = "do_beginning"
    case doEnd = "do_end"
    case doCalls = "do_calls"
    case doSearch = "do_search"

    // Why not, and what to type.
    case nothingBefore = "nothing_before"
    case nothingBehind = "nothing_behind"
    case onlyTable = "only_table"
    case unsortable
    case onlyInReplay = "only_in_replay"
    case goToLabel = "go_to_label"
    case goToExample = "go_to_example"
    case goToMistake = "go_to_mistake"
    case help, close
    case groupGeneral = "group_general"
    case groupMoving = "group_moving"
    case groupReplay = "group_replay"

    // Asking a figure.
    case explainFormula = "explain_formula"
    case explainInputs = "explain_inputs"
    case explainWindow = "explain_window"
    case explainSource = "explain_source"
    case explainAge = "explain_age"
    case callsBehind = "calls_behind"
    case windowDay = "window_day"
    case windowNow = "window_now"
    case windowHalfHour = "window_half_hour"
    case next

    // Plain lines.
    case tellsCalm = "tells_calm"
    case tellsWarning = "tells_warning"
    case tellsCritical = "tells_critical"
    case tellsLong = "tells_long"
    case tellsEnd = "tells_end"

    // Trends and wall.
    case wholeFloor = "whole_floor"
    case abandonedCalls = "abandoned_calls"
    /// Time on calls, on hold and in wrap-up.
    case handling
    /// Which spans of time the figures of the tables are about.
    case windowOfTables = "window_of_tables"
    case met
    case groupScreens = "group_screens"
    case doFloor = "do_floor"
    case doWall = "do_wall"
    case doTrends = "do_trends"
    case groupedBy = "grouped_by"
    case nobodyHere = "nobody_here"
    case doGroup = "do_group"
    case doLeft = "do_left"
    case doRight = "do_right"
    case doNextMeasure = "do_next_measure"
    case doPreviousMeasure = "do_previous_measure"
}
