function __gemba_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __gemba_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __gemba_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __gemba_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __gemba_parse_tokens -S
    set -l unparsed_tokens (__gemba_tokens -pc)
    switch $unparsed_tokens[1]
    case 'gemba'
        __gemba_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'simulate'
            __gemba_parse_subcommand 0 'scenario=' 'seed=' 'agents=' 'headless' 'hours=' 'out=' 'pitfalls' 'config=' 'theme=' 'lang=' 'read-only' 'no-mouse' 'ascii' 'wall' 'plain' 'every=' 'version' 'h/help'
        case 'replay'
            __gemba_parse_subcommand -r 1 'at=' 'speed=' 'paused' 'config=' 'theme=' 'lang=' 'read-only' 'no-mouse' 'ascii' 'wall' 'plain' 'every=' 'version' 'h/help'
        case 'follow'
            __gemba_parse_subcommand 1 'config=' 'theme=' 'lang=' 'read-only' 'no-mouse' 'ascii' 'wall' 'plain' 'every=' 'version' 'h/help'
        case 'attach'
            __gemba_parse_subcommand 1 'secret-file=' 'ca-file=' 'plain-login' 'log=' 'config=' 'theme=' 'lang=' 'read-only' 'no-mouse' 'ascii' 'wall' 'plain' 'every=' 'version' 'h/help'
        case 'report'
            __gemba_parse_subcommand -r 1 'format=' 'sl=' 'short=' 'from=' 'to=' 'by=' 'names=' 'lang=' 'config=' 'version' 'h/help'
        case 'erlang'
            __gemba_parse_subcommand 0 'rate=' 'aht=' 'agents=' 'patience=' 'sl=' 'target=' 'simulate' 'seed=' 'format=' 'version' 'h/help'
        case 'scenario'
            __gemba_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __gemba_parse_subcommand 0 'version' 'h/help'
            case 'check'
                __gemba_parse_subcommand 1 'version' 'h/help'
            case 'new'
                __gemba_parse_subcommand 1 'version' 'h/help'
            case 'fit'
                __gemba_parse_subcommand -r 1 'name=' 'version' 'h/help'
            end
        case 'screenshot'
            __gemba_parse_subcommand -r 1 'size=' 'at=' 'keys=' 'format=' 'scenario=' 'seed=' 'agents=' 'config=' 'theme=' 'lang=' 'read-only' 'no-mouse' 'ascii' 'wall' 'plain' 'every=' 'version' 'h/help'
        case 'theme'
            __gemba_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __gemba_parse_subcommand 0 'version' 'h/help'
            case 'preview'
                __gemba_parse_subcommand 1 'version' 'h/help'
            case 'check'
                __gemba_parse_subcommand 1 'version' 'h/help'
            end
        case 'keys'
            __gemba_parse_subcommand 0 'format=' 'config=' 'theme=' 'lang=' 'read-only' 'no-mouse' 'ascii' 'wall' 'plain' 'every=' 'version' 'h/help'
        case 'doctor'
            __gemba_parse_subcommand 1 'secret-file=' 'ca-file=' 'plain-login' 'version' 'h/help'
        case 'help'
            __gemba_parse_subcommand -r 1 'version'
        end
    end
end

function __gemba_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __gemba_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __gemba_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __gemba_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__gemba_tokens -p)
    if test -z "$(__gemba_tokens -t)"
        set -l index (count (__gemba_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'gemba' -f
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba" -eq 1' -fa 'simulate' -d 'The cockpit on a simulated floor.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba" -eq 1' -fa 'replay' -d 'The cockpit on a recorded day: play, pause, step, seek, rewind.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba" -eq 1' -fa 'follow' -d 'The cockpit on a log that is being written, through rotation and truncation.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba" -eq 1' -fa 'attach' -d 'The cockpit on a PBX at work, by Asterisk\'s manager interface.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba" -eq 1' -fa 'report' -d 'The KPI report of recorded days.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba" -eq 1' -fa 'erlang' -d 'Staffing by Erlang C, or by Erlang A where callers have no endless patience.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba" -eq 1' -fa 'scenario' -d 'Scenarios: list them, check a file, begin one, fit one to a recorded day.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba" -eq 1' -fa 'screenshot' -d 'What the cockpit shows, drawn once without a terminal.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba" -eq 1' -fa 'theme' -d 'Themes: list them, look at one, check a file.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba" -eq 1' -fa 'keys' -d 'The key table, as bound now.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba" -eq 1' -fa 'doctor' -d 'What this terminal, this machine and an account of a PBX can do, and what is missing.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" scenario' -l 'scenario' -d 'A scenario by name, or a scenario file.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" seed' -l 'seed' -d 'Any number; the same one gives the same day.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" agents' -l 'agents' -d 'The floor made larger or smaller, to so many agents and their share of the calls.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" headless' -l 'headless' -d 'Write a queue_log and draw nothing.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" hours' -l 'hours' -d 'How many hours to write, from the scenario\'s beginning; to its end where left out.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" out' -l 'out' -d 'The queue_log to write.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" pitfalls' -l 'pitfalls' -d 'Write what makes real logs hard to read as well; the part before its rotation goes to FILE.0.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" config' -l 'config' -d 'A configuration file in place of the user\'s own.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" theme' -l 'theme' -d 'A theme by name, or a theme file.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" lang' -l 'lang' -d 'Language: en or zh.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" read-only' -l 'read-only' -d 'Watch only: nothing can be changed.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" no-mouse' -l 'no-mouse' -d 'Leave the mouse to the terminal.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" ascii' -l 'ascii' -d 'Draw with ASCII signs only.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" wall' -l 'wall' -d 'Hang it on a wall: everybody as tiles, the figures in large letters.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" plain' -l 'plain' -d 'Lines in place of a screen, for screen readers, pipes and the simplest terminals.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" every' -l 'every' -d 'Minutes of the floor\'s time between two lines of figures, with --plain.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba simulate" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba replay" at' -l 'at' -d 'Where to begin: 09:30 by the recording\'s first day, or seconds since 1970.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba replay" speed' -l 'speed' -d 'Recorded seconds for each second, 1 to 600.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba replay" paused' -l 'paused' -d 'Begin paused.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba replay" config' -l 'config' -d 'A configuration file in place of the user\'s own.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba replay" theme' -l 'theme' -d 'A theme by name, or a theme file.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba replay" lang' -l 'lang' -d 'Language: en or zh.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba replay" read-only' -l 'read-only' -d 'Watch only: nothing can be changed.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba replay" no-mouse' -l 'no-mouse' -d 'Leave the mouse to the terminal.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba replay" ascii' -l 'ascii' -d 'Draw with ASCII signs only.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba replay" wall' -l 'wall' -d 'Hang it on a wall: everybody as tiles, the figures in large letters.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba replay" plain' -l 'plain' -d 'Lines in place of a screen, for screen readers, pipes and the simplest terminals.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba replay" every' -l 'every' -d 'Minutes of the floor\'s time between two lines of figures, with --plain.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba replay" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba replay" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba follow" config' -l 'config' -d 'A configuration file in place of the user\'s own.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba follow" theme' -l 'theme' -d 'A theme by name, or a theme file.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba follow" lang' -l 'lang' -d 'Language: en or zh.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba follow" read-only' -l 'read-only' -d 'Watch only: nothing can be changed.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba follow" no-mouse' -l 'no-mouse' -d 'Leave the mouse to the terminal.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba follow" ascii' -l 'ascii' -d 'Draw with ASCII signs only.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba follow" wall' -l 'wall' -d 'Hang it on a wall: everybody as tiles, the figures in large letters.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba follow" plain' -l 'plain' -d 'Lines in place of a screen, for screen readers, pipes and the simplest terminals.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba follow" every' -l 'every' -d 'Minutes of the floor\'s time between two lines of figures, with --plain.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba follow" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba follow" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba attach" secret-file' -l 'secret-file' -d 'A file with the account\'s secret, readable by you alone; else $GEMBA_SECRET, else you are asked.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba attach" ca-file' -l 'ca-file' -d 'A file with the certificates that may have signed the PBX\'s.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba attach" plain-login' -l 'plain-login' -d 'Send the secret itself instead of answering a challenge.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba attach" log' -l 'log' -d 'The PBX\'s queue_log, for the day so far.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba attach" config' -l 'config' -d 'A configuration file in place of the user\'s own.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba attach" theme' -l 'theme' -d 'A theme by name, or a theme file.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba attach" lang' -l 'lang' -d 'Language: en or zh.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba attach" read-only' -l 'read-only' -d 'Watch only: nothing can be changed.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba attach" no-mouse' -l 'no-mouse' -d 'Leave the mouse to the terminal.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba attach" ascii' -l 'ascii' -d 'Draw with ASCII signs only.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba attach" wall' -l 'wall' -d 'Hang it on a wall: everybody as tiles, the figures in large letters.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba attach" plain' -l 'plain' -d 'Lines in place of a screen, for screen readers, pipes and the simplest terminals.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba attach" every' -l 'every' -d 'Minutes of the floor\'s time between two lines of figures, with --plain.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba attach" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba attach" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba report" format' -l 'format' -d 'table, json, csv, markdown or html.' -rfka 'table json csv markdown html'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba report" sl' -l 'sl' -d 'Seconds within which an answer counts for the service level (20, or as configured).' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba report" short' -l 'short' -d 'An abandon before this many seconds is short (5, or as configured).' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba report" from' -l 'from' -d 'Begin of the window: 09:30 by the log\'s first day, or seconds since 1970.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba report" to' -l 'to' -d 'End of the window, itself outside.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba report" by' -l 'by' -d 'Figures by interval as well: 15m, 30m, hour, day.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba report" names' -l 'names' -d 'A JSON object of interface → member name, or a document whose `names` is one.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba report" lang' -l 'lang' -d 'Language of the page: en or zh.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba report" config' -l 'config' -d 'A configuration file in place of the user\'s own.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba report" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba report" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba erlang" rate' -l 'rate' -d 'Calls an hour.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba erlang" aht' -l 'aht' -d 'Mean handle time, seconds.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba erlang" agents' -l 'agents' -d 'Agents who serve.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba erlang" patience' -l 'patience' -d 'Mean patience of callers, seconds; endless where it is left out.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba erlang" sl' -l 'sl' -d 'Service level threshold, seconds.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba erlang" target' -l 'target' -d 'Service level to reach, percent; tells the agents needed.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba erlang" simulate' -l 'simulate' -d 'Find the figures by simulation, and between what they lie, at 99 %.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba erlang" seed' -l 'seed' -d 'With --simulate, any number; the same one gives the same figures.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba erlang" format' -l 'format' -d 'table or json.' -rfka 'table json'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba erlang" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba erlang" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba scenario" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba scenario" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba scenario" -eq 1' -fa 'list' -d 'The scenarios there are, each with what happens in it.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba scenario" -eq 1' -fa 'check' -d 'Reads a scenario file and says what is wrong with it.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba scenario" -eq 1' -fa 'new' -d 'Writes the beginning of a scenario of your own.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba scenario" -eq 1' -fa 'fit' -d 'Estimates a scenario from a recorded day: callers, talk times, patience, staffing.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba scenario list" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba scenario list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba scenario check" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba scenario check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba scenario new" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba scenario new" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba scenario fit" name' -l 'name' -d 'What to call it, in lower case with hyphens.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba scenario fit" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba scenario fit" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" size' -l 'size' -d 'Columns and rows, as in 160x45.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" at' -l 'at' -d 'The moment: 09:30 by the source\'s first day, or seconds since 1970.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" keys' -l 'keys' -d 'Keys to press first, as in "down down enter".' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" format' -l 'format' -d 'text, ansi, svg or golden (text with the meaning of every colour).' -rfka 'text ansi svg golden'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" scenario' -l 'scenario' -d 'A scenario by name, or a scenario file.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" seed' -l 'seed' -d 'Any number; the same one gives the same day.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" agents' -l 'agents' -d 'The floor made larger or smaller, to so many agents and their share of the calls.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" config' -l 'config' -d 'A configuration file in place of the user\'s own.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" theme' -l 'theme' -d 'A theme by name, or a theme file.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" lang' -l 'lang' -d 'Language: en or zh.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" read-only' -l 'read-only' -d 'Watch only: nothing can be changed.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" no-mouse' -l 'no-mouse' -d 'Leave the mouse to the terminal.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" ascii' -l 'ascii' -d 'Draw with ASCII signs only.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" wall' -l 'wall' -d 'Hang it on a wall: everybody as tiles, the figures in large letters.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" plain' -l 'plain' -d 'Lines in place of a screen, for screen readers, pipes and the simplest terminals.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" every' -l 'every' -d 'Minutes of the floor\'s time between two lines of figures, with --plain.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba screenshot" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba theme" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba theme" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba theme" -eq 1' -fa 'list' -d 'The themes that come with the program.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba theme" -eq 1' -fa 'preview' -d 'Every meaning in its colour.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_positional "gemba theme" -eq 1' -fa 'check' -d 'Reads a theme file and says what is wrong with it.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba theme list" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba theme list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba theme preview" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba theme preview" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba theme check" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba theme check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba keys" format' -l 'format' -d 'table (columns apart by tabs) or markdown.' -rfka 'table markdown'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba keys" config' -l 'config' -d 'A configuration file in place of the user\'s own.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba keys" theme' -l 'theme' -d 'A theme by name, or a theme file.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba keys" lang' -l 'lang' -d 'Language: en or zh.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba keys" read-only' -l 'read-only' -d 'Watch only: nothing can be changed.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba keys" no-mouse' -l 'no-mouse' -d 'Leave the mouse to the terminal.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba keys" ascii' -l 'ascii' -d 'Draw with ASCII signs only.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba keys" wall' -l 'wall' -d 'Hang it on a wall: everybody as tiles, the figures in large letters.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba keys" plain' -l 'plain' -d 'Lines in place of a screen, for screen readers, pipes and the simplest terminals.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba keys" every' -l 'every' -d 'Minutes of the floor\'s time between two lines of figures, with --plain.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba keys" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba keys" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba doctor" secret-file' -l 'secret-file' -d 'A file with the account\'s secret, readable by you alone; else $GEMBA_SECRET, else you are asked.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba doctor" ca-file' -l 'ca-file' -d 'A file with the certificates that may have signed the PBX\'s.' -rfka ''
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba doctor" plain-login' -l 'plain-login' -d 'Send the secret itself instead of answering a challenge.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba doctor" version' -l 'version' -d 'Show the version.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba doctor" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gemba' -n '__gemba_should_offer_completions_for_flags_or_options "gemba help" version' -l 'version' -d 'Show the version.'
