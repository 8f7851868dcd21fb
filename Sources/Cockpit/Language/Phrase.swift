/// Everything the cockpit says, by the keys of the language files.
package enum Phrase: String, CaseIterable, Sendable {
    // Words of the floor.
    case queue, agent, state, waiting, oldest, offered, answered, abandoned
    case serviceLevel = "service_level"
    case serviceLevelShort = "service_level_short"
    case abandonedShort = "abandoned_short"
    case occupancy, attendance
    case notReadyShare = "not_ready_share"
    case staffed
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

    // Why not, and what to type.
    case nothingBefore = "nothing_before"
    case nothingBehind = "nothing_behind"
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
    case windowDay = "window_day"
    case windowNow = "window_now"
    case windowHalfHour = "window_half_hour"
    case next
}
