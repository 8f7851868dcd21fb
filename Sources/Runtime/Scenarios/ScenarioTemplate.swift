/// What a scenario of one's own begins with: a small floor, and a word on what may be changed.
package enum ScenarioTemplate {
    package static func text(name: String) -> String {
        """
        # \(name): what happens, what it trains.
        # Try it with `gemba simulate --scenario \(name).yaml`, check it with `gemba scenario check \(name).yaml`.
        # What is left out is as usual; docs/simulation.md has every key. To change a shipped scenario instead, begin with
        # `like: demo` (or another that `gemba scenario list` shows) and state only what differs.
        name: \(name)
        summary: A floor of our own.
        weekday: monday
        begins: "07:30"     # simulated from here, with nobody there
        opens: "10:00"      # shown from here
        ends: "18:00"

        queues:
          - name: sales
            arrivals: {workday: 150}                    # calls an hour at the peak; or per_hour: [48 half hours]
            talk: 240                                   # mean seconds; or {lognormal: {mean: 240, cv: 0.8}}
            wrap_up: 30
            patience: 180                               # mean seconds until callers hang up; or endless
            goal: {threshold: 20, target: 80}
          - name: service
            arrivals: {workday: 90}
            talk: 300
            wrap_up: 45
            timeout: 5 min                              # then callers are sent on
            overflow: sales

        agents:
          - count: 26
            sites: [North, South]
            skills:                                     # by turns: queue and penalty, low first
              - {sales: 0}
              - {service: 0, sales: 1}
          - name: Rosa Vidal                            # somebody in particular
            skills: {sales: 0, service: 1}
            shift:
              start: "09:00"
              end: "17:00"
              breaks:
                - {reason: Lunch, at: "12:30", length: 30 min}

        callers: {retrial_share: 0.3, repeat_share: 0.05}

        troubles:           # site_outage, trunk_failure, system_down, restart, surge, sickness, evacuation, imbalance
          - {what: surge, queue: sales, factor: 2, at: "10:15", lasts: 20 min}

        """
    }
}
