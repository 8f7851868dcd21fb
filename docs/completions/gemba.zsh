#compdef gemba

__gemba_complete() {
    local -ar non_empty_completions=("${@:#(|:*)}")
    local -ar empty_completions=("${(M)@:#(|:*)}")
    _describe -V '' non_empty_completions -- empty_completions -P $'\'\''
}

__gemba_custom_complete() {
    local -a completions
    completions=("${(@f)"$("${command_name}" "${@}" "${command_line[@]}")"}")
    if [[ "${#completions[@]}" -gt 1 ]]; then
        __gemba_complete "${completions[@]:0:-1}"
    fi
}

__gemba_cursor_index_in_current_word() {
    if [[ -z "${QIPREFIX}${IPREFIX}${PREFIX}" ]]; then
        printf 0
    else
        printf %s "${#${(z)LBUFFER}[-1]}"
    fi
}

_gemba() {
    emulate -RL zsh -G
    setopt extendedglob nullglob numericglobsort
    unsetopt aliases banghist

    local -xr SAP_SHELL=zsh
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(builtin emulate zsh -c 'printf %s "${ZSH_VERSION}"')"
    local -r SAP_SHELL_VERSION

    local context state state_descr line
    local -A opt_args

    local -r command_name="${words[1]}"
    local -ar command_line=("${words[@]}")
    local -ir current_word_index="$((CURRENT - 1))"

    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'simulate:The cockpit on a simulated floor.'
            'replay:The cockpit on a recorded day: play, pause, step, seek, rewind.'
            'follow:The cockpit on a log that is being written, through rotation and truncation.'
            'report:The KPI report of recorded days.'
            'erlang:Staffing by Erlang C, or by Erlang A where callers have no endless patience.'
            'screenshot:What the cockpit shows, drawn once without a terminal.'
            'theme:Themes: list them, look at one, check a file.'
            'keys:The key table, as bound now.'
            'doctor:What this terminal and this machine can do, and what is missing.'
            'help:Show subcommand help information.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        simulate|replay|follow|report|erlang|screenshot|theme|keys|doctor|help)
            "_gemba_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_gemba_simulate() {
    local -i ret=1
    local -ar arg_specs=(
        '--scenario[A shipped scenario by name.]:scenario:'
        '--seed[Any number; the same one gives the same day.]:seed:'
        '--config[A configuration file in place of the user'\''s own.]:config:'
        '--theme[A theme by name, or a theme file.]:theme:'
        '--lang[Language\: en or zh.]:code:'
        '--read-only[Watch only\: nothing can be changed.]'
        '--no-mouse[Leave the mouse to the terminal.]'
        '--ascii[Draw with ASCII signs only.]'
        '--wall[Hang it on a wall\: everybody as tiles, the figures in large letters.]'
        '--plain[Lines in place of a screen, for screen readers, pipes and the simplest terminals.]'
        '--every[Minutes of the floor'\''s time between two lines of figures, with --plain.]:every:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_gemba_replay() {
    local -i ret=1
    local -ar arg_specs=(
        '*:logs:'
        '--at[Where to begin\: 09\:30 by the recording'\''s first day, or seconds since 1970.]:at:'
        '--speed[Recorded seconds for each second, 1 to 600.]:speed:'
        '--paused[Begin paused.]'
        '--config[A configuration file in place of the user'\''s own.]:config:'
        '--theme[A theme by name, or a theme file.]:theme:'
        '--lang[Language\: en or zh.]:code:'
        '--read-only[Watch only\: nothing can be changed.]'
        '--no-mouse[Leave the mouse to the terminal.]'
        '--ascii[Draw with ASCII signs only.]'
        '--wall[Hang it on a wall\: everybody as tiles, the figures in large letters.]'
        '--plain[Lines in place of a screen, for screen readers, pipes and the simplest terminals.]'
        '--every[Minutes of the floor'\''s time between two lines of figures, with --plain.]:every:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_gemba_follow() {
    local -i ret=1
    local -ar arg_specs=(
        ':log:'
        '--config[A configuration file in place of the user'\''s own.]:config:'
        '--theme[A theme by name, or a theme file.]:theme:'
        '--lang[Language\: en or zh.]:code:'
        '--read-only[Watch only\: nothing can be changed.]'
        '--no-mouse[Leave the mouse to the terminal.]'
        '--ascii[Draw with ASCII signs only.]'
        '--wall[Hang it on a wall\: everybody as tiles, the figures in large letters.]'
        '--plain[Lines in place of a screen, for screen readers, pipes and the simplest terminals.]'
        '--every[Minutes of the floor'\''s time between two lines of figures, with --plain.]:every:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_gemba_report() {
    local -i ret=1
    local -ar ___format=('table' 'json' 'csv' 'markdown' 'html')
    local -ar arg_specs=(
        '*:logs:'
        '--format[table, json, csv, markdown or html.]:format:{__gemba_complete "${___format[@]}"}'
        '--sl[Seconds within which an answer counts for the service level (20, or as configured).]:sl:'
        '--short[An abandon before this many seconds is short (5, or as configured).]:short:'
        '--from[Begin of the window\: 09\:30 by the log'\''s first day, or seconds since 1970.]:from:'
        '--to[End of the window, itself outside.]:to:'
        '--by[Figures by interval as well\: 15m, 30m, hour, day.]:by:'
        '--names[A JSON object of interface → member name, or a document whose `names` is one.]:names:'
        '--lang[Language of the page\: en or zh.]:code:'
        '--config[A configuration file in place of the user'\''s own.]:config:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_gemba_erlang() {
    local -i ret=1
    local -ar ___format=('table' 'json')
    local -ar arg_specs=(
        '--rate[Calls an hour.]:rate:'
        '--aht[Mean handle time, seconds.]:aht:'
        '--agents[Agents who serve.]:agents:'
        '--patience[Mean patience of callers, seconds; endless where it is left out.]:patience:'
        '--sl[Service level threshold, seconds.]:sl:'
        '--target[Service level to reach, percent; tells the agents needed.]:target:'
        '--format[table or json.]:format:{__gemba_complete "${___format[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_gemba_screenshot() {
    local -i ret=1
    local -ar ___format=('text' 'ansi' 'svg' 'golden')
    local -ar arg_specs=(
        '*:source:'
        '--size[Columns and rows, as in 160x45.]:size:'
        '--at[The moment\: 09\:30 by the source'\''s first day, or seconds since 1970.]:at:'
        '--keys[Keys to press first, as in "down down enter".]:keys:'
        '--format[text, ansi, svg or golden (text with the meaning of every colour).]:format:{__gemba_complete "${___format[@]}"}'
        '--scenario[A shipped scenario by name.]:scenario:'
        '--seed[Any number; the same one gives the same day.]:seed:'
        '--config[A configuration file in place of the user'\''s own.]:config:'
        '--theme[A theme by name, or a theme file.]:theme:'
        '--lang[Language\: en or zh.]:code:'
        '--read-only[Watch only\: nothing can be changed.]'
        '--no-mouse[Leave the mouse to the terminal.]'
        '--ascii[Draw with ASCII signs only.]'
        '--wall[Hang it on a wall\: everybody as tiles, the figures in large letters.]'
        '--plain[Lines in place of a screen, for screen readers, pipes and the simplest terminals.]'
        '--every[Minutes of the floor'\''s time between two lines of figures, with --plain.]:every:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_gemba_theme() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'list:The themes that come with the program.'
            'preview:Every meaning in its colour.'
            'check:Reads a theme file and says what is wrong with it.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        list|preview|check)
            "_gemba_theme_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_gemba_theme_list() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_gemba_theme_preview() {
    local -i ret=1
    local -ar arg_specs=(
        ':theme:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_gemba_theme_check() {
    local -i ret=1
    local -ar arg_specs=(
        ':theme:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_gemba_keys() {
    local -i ret=1
    local -ar ___format=('table' 'markdown')
    local -ar arg_specs=(
        '--format[table (columns apart by tabs) or markdown.]:format:{__gemba_complete "${___format[@]}"}'
        '--config[A configuration file in place of the user'\''s own.]:config:'
        '--theme[A theme by name, or a theme file.]:theme:'
        '--lang[Language\: en or zh.]:code:'
        '--read-only[Watch only\: nothing can be changed.]'
        '--no-mouse[Leave the mouse to the terminal.]'
        '--ascii[Draw with ASCII signs only.]'
        '--wall[Hang it on a wall\: everybody as tiles, the figures in large letters.]'
        '--plain[Lines in place of a screen, for screen readers, pipes and the simplest terminals.]'
        '--every[Minutes of the floor'\''s time between two lines of figures, with --plain.]:every:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_gemba_doctor() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_gemba_help() {
    local -i ret=1
    local -ar arg_specs=(
        '*:subcommands:'
        '--version[Show the version.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

if [[ "${funcstack[1]}" = _gemba ]]; then
    _gemba "${@}"
else
    compdef _gemba gemba
fi
