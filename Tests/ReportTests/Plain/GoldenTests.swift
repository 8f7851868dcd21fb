import Report
import Testing

/// Whole reports, to the letter.
@Suite struct GoldenTests {
    @Test func `the table of the small log`() {
        let expected = """
            Shift report: 2026-09-01 08:00 to 2026-09-01 08:45
            Service level: A_T / offered, T = 20 s. A caller who gives up before s = 5 s is a short abandon.
            — means: the log does not tell.

            Queues: what became of the calls
              queue     offered  answered  abandoned  timed out  left by key  nobody in  withdrawn  failed  lost  undecided
              billing         3         1          1          0            0          0          0       0     0          1
              技术支持        2         1          0          1            0          0          0       0     0          0
              all             5         2          1          1            0          0          0       0     0          1

            Queues: how long it took
              queue     service level %  abandoned %  ASA s  wait before abandon s  longest wait s  mean talk s
              billing              33.3         33.3   10.0                    3.0            10.0        120.0
              技术支持              0.0          0.0   30.0                      —            60.0        300.0
              all                  20.0         20.0   20.0                    3.0            60.0        210.0

            Agents: calls
              agent  calls  completed  rings missed  mean talk s     talk
              Bob        1          1             0        120.0  0:02:00
              王芳       1          1             1        300.0  0:05:00

            Agents: time, h:mm:ss
              agent  logged in  available  on call  not ready  paused in any  paused in all  occupancy %
              Bob      0:45:00    0:43:00  0:02:00    0:00:00        0:00:00        0:00:00          4.4
              王芳     0:45:00    0:10:00  0:05:00    0:30:00        0:30:00        0:30:00         33.3

            Not ready by reason, h:mm:ss
              agent  reason   paused
              王芳   lunch   0:30:00
              all    lunch   0:30:00

            Doubts about the log
              check                         count
              lines that could not be read      1
              lines with too few fields         1

            """
        #expect(report(of: smallLog).table == expected)
    }

    @Test func `the Markdown of the small log`() {
        let expected = """
            # Shift report

            2026-09-01 08:00 to 2026-09-01 08:45  
            Service level: A\\_T / offered, T = 20 s. A caller who gives up before s = 5 s is a short abandon.  
            — means: the log does not tell.

            ## Queues: what became of the calls

            | queue | offered | answered | abandoned | timed out | left by key | nobody in | withdrawn | failed | lost | undecided |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            | billing | 3 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1 |
            | 技术支持 | 2 | 1 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 |
            | all | 5 | 2 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |

            ## Queues: how long it took

            | queue | service level % | abandoned % | ASA s | wait before abandon s | longest wait s | mean talk s |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            | billing | 33.3 | 33.3 | 10.0 | 3.0 | 10.0 | 120.0 |
            | 技术支持 | 0.0 | 0.0 | 30.0 | — | 60.0 | 300.0 |
            | all | 20.0 | 20.0 | 20.0 | 3.0 | 60.0 | 210.0 |

            ## Agents: calls

            | agent | calls | completed | rings missed | mean talk s | talk |
            | --- | ---: | ---: | ---: | ---: | ---: |
            | Bob | 1 | 1 | 0 | 120.0 | 0:02:00 |
            | 王芳 | 1 | 1 | 1 | 300.0 | 0:05:00 |

            ## Agents: time, h:mm:ss

            | agent | logged in | available | on call | not ready | paused in any | paused in all | occupancy % |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            | Bob | 0:45:00 | 0:43:00 | 0:02:00 | 0:00:00 | 0:00:00 | 0:00:00 | 4.4 |
            | 王芳 | 0:45:00 | 0:10:00 | 0:05:00 | 0:30:00 | 0:30:00 | 0:30:00 | 33.3 |

            ## Not ready by reason, h:mm:ss

            | agent | reason | paused |
            | --- | --- | ---: |
            | 王芳 | lunch | 0:30:00 |
            | all | lunch | 0:30:00 |

            ## Doubts about the log

            | check | count |
            | --- | ---: |
            | lines that could not be read | 1 |
            | lines with too few fields | 1 |

            """
        #expect(report(of: smallLog).markdown == expected)
    }

    @Test func `the CSV of the small log`() {
        let heads = """
            section start end queue agent reason check threshold_seconds short_seconds offered answered \
            abandoned timed_out exit_key exit_empty withdrawn failed lost waiting service_level_percent \
            abandon_rate_percent asa_seconds mean_wait_abandoned_seconds longest_wait_seconds talk_mean_seconds \
            calls completed ring_no_answer talk_seconds login_seconds available_seconds ringing_seconds \
            on_call_seconds hold_seconds wrap_up_seconds not_ready_seconds paused_any_seconds paused_all_seconds \
            occupancy_percent paused_seconds count
            """
        let expected = """
            window,2026-09-01 08:00,2026-09-01 08:45,,,,,20,5,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
            queue,,,billing,,,,,,3,1,1,0,0,0,0,0,0,1,33.3333,33.3333,10,3,10,120,,,,,,,,,,,,,,,,
            queue,,,技术支持,,,,,,2,1,0,1,0,0,0,0,0,0,0,0,30,,60,300,,,,,,,,,,,,,,,,
            floor,,,,,,,,,5,2,1,1,0,0,0,0,0,1,20,20,20,3,60,210,,,,,,,,,,,,,,,,
            agent,,,,Bob,,,,,,,,,,,,,,,,,,,,120,1,1,0,120,2700,2580,,120,,,0,0,0,4.4444,,
            agent,,,,王芳,,,,,,,,,,,,,,,,,,,,300,1,1,1,300,2700,600,,300,,,1800,1800,1800,33.3333,,
            agent_queue,,,billing,Bob,,,,,,,,,,,,,,,,,,,,120,1,1,0,120,2700,,,,,,,,,,,
            agent_queue,,,技术支持,王芳,,,,,,,,,,,,,,,,,,,,300,1,1,1,300,2700,,,,,,,,,,,
            pause,,,,王芳,lunch,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1800,
            floor_pause,,,,,lunch,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1800,
            check,,,,,,unreadable_line,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1
            check,,,,,,too_few_fields,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1

            """
        let lines = report(of: smallLog).csv.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.first.map(String.init) == heads.replacing(" ", with: ","))
        #expect(lines.dropFirst().joined(separator: "\n") == expected)
    }
}
