package import Cockpit
package import Screen

/// The files that come with the program, built into it: it starts without any file at all.
package enum Builtin {
    /// Name → text of the shipped themes.
    package static let themes: [(name: String, text: [UInt8])] = [
        ("dark", PackageResources.dark_yaml),
        ("light", PackageResources.light_yaml),
        ("high-contrast-dark", PackageResources.high_contrast_dark_yaml),
        ("high-contrast-light", PackageResources.high_contrast_light_yaml),
        ("deuteranopia", PackageResources.deuteranopia_yaml),
        ("tritanopia", PackageResources.tritanopia_yaml),
        ("mono", PackageResources.mono_yaml),
        ("sixteen", PackageResources.sixteen_yaml),
        ("paper", PackageResources.paper_yaml),
        ("night-shift", PackageResources.night_shift_yaml),
        ("amber-phosphor", PackageResources.amber_phosphor_yaml),
        ("terminal", PackageResources.terminal_yaml),
    ]
    /// Code → text of the shipped languages.
    package static let languages: [(code: String, text: [UInt8])] = [
        ("en", PackageResources.en_yaml), ("zh", PackageResources.zh_yaml),
    ]

    /// Name → text of the shipped scenarios, the demo first.
    package static let scenarios: [(name: String, text: [UInt8])] = [
        ("demo", PackageResources.demo_yaml),
        ("quiet-day", PackageResources.quiet_day_yaml),
        ("lunch-rush", PackageResources.lunch_rush_yaml),
        ("billing-surge", PackageResources.billing_surge_yaml),
        ("site-outage", PackageResources.site_outage_yaml),
        ("trunk-failure", PackageResources.trunk_failure_yaml),
        ("system-down", PackageResources.system_down_yaml),
        ("pbx-restart", PackageResources.pbx_restart_yaml),
        ("flu-season", PackageResources.flu_season_yaml),
        ("evacuation", PackageResources.evacuation_yaml),
        ("thousand-agents", PackageResources.thousand_agents_yaml),
        ("ten-thousand", PackageResources.ten_thousand_yaml),
    ]

    package static func theme(named name: String) throws(Mistake) -> Theme? {
        guard let file = themes.first(where: { $0.name == name }) else { return nil }
        return try ThemeFile.read(String(decoding: file.text, as: UTF8.self), file: "themes/\(name).yaml")
    }

    package static func language(code: String) throws(Mistake) -> Language? {
        guard let file = languages.first(where: { $0.code == code }) else { return nil }
        return try LanguageFile.read(String(decoding: file.text, as: UTF8.self), file: "languages/\(code).yaml")
    }
}
