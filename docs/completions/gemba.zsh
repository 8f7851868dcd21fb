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
            'attach:The cockpit on a PBX at work, by Asterisk'\''s manager interface.'
            'report:The KPI report of recorded days.'
            'erlang:Staffing by Erlang C, or by Erlang A where callers have no endless patience.'
            'scenario:Scenarios: list them, check a file, begin one, fit one to a recorded day.'
            'screenshot:What the cockpit shows, drawn once without a terminal.'
            'theme:Themes: list them, look at one, check a file.'
            'keys:The key table, as bound now.'
            'doctor:What this terminal, this machine and an account of a PBX can do, and what is missing.'
            'help:Show subcommand help information.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        simulate|replay|follow|attach|report|erlang|scenario|screenshot|theme|keys|doctor|help)
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
        '--scenario[A scenario by name, or a scenario file.]:name|file:'
        '--seed[Any number; the same one gives the same day.]:seed:'
        '--agents[The floor made larger or smaller, to so many agents and their share of the calls.]:agents:'
        '--headless[Write a queue_log and draw nothing.]'
        '--hours[How many hours to write, from the scenario'\''s beginning; to its end where left out.]:hours:'
        '--out[The queue_log to write.]:file:'
        '--pitfalls[Write what makes real logs hard to read as well; the part before its rotation goes to FILE.0.]'
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

_gemba_attach() {
    local -i ret=1
    local -ar arg_specs=(
        ':url:'
        '--secret-file[A file with the account'\''s secret, readable by you alone; else $GEMBA_SECRET, else you are asked.]:secret-file:'
        '--ca-file[A file with the certificates that may have signed the PBX'\''s.]:ca-file:'
        '--plain-login[Send the secret itself instead of answering a challenge.]'
        '--log[The PBX'\''s queue_log, for the day so far.]:log:'
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
        '--simulate[Find the figures by simulation, and between what they lie, at 99 %.]'
        '--seed[With --simulate, any number; the same one gives the same figures.]:seed:'
        '--format[table or json.]:format:{__gemba_complete "${___format[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_gemba_scenario() {
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
            'list:The scenarios there are, each with what happens in it.'
            'check:Reads a scenario file and says what is wrong with it.'
            'new:Writes the beginning of a scenario of your own.'
            'fit:Estimates a scenario from a recorded day: callers, talk times, patience, staffing.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        list|check|new|fit)
            "_gemba_scenario_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_gemba_scenario_list() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_gemba_scenario_check() {
    local -i ret=1
    local -ar arg_specs=(
        ':scenario:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_gemba_scenario_new() {
    local -i ret=1
    local -ar arg_specs=(
        ':name:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_gemba_scenario_fit() {
    local -i ret=1
    local -ar arg_specs=(
        '*:logs:'
        '--name[What to call it, in lower case with hyphens.]:name:'
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
        '--scenario[A scenario by name, or a scenario file.]:name|file:'
        '--seed[Any number; the same one gives the same day.]:seed:'
        '--agents[The floor made larger or smaller, to so many agents and their share of the calls.]:agents:'
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
        ':url:'
        '--secret-file[A file with the account'\''s secret, readable by you alone; else $GEMBA_SECRET, else you are asked.]:secret-file:'
        '--ca-file[A file with the certificates that may have signed the PBX'\''s.]:ca-file:'
        '--plain-login[Send the secret itself instead of answering a challenge.]'
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
