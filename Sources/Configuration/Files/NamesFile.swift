/// Interface → member name: a JSON object, or a document whose `names` is one. JSON is read as the YAML that it is, so
/// that mistakes are told with their place.
package enum NamesFile {
    package static func read(_ text: String, file: String) throws(Mistake) -> [String: String] {
        let root = try Document(text, file: file).root
        for (key, value) in try root.members() where try key.text() == "names" {
            if value.isMapping { return try names(value) }
        }
        return try names(root)
    }

    private static func names(_ entry: Entry) throws(Mistake) -> [String: String] {
        var names: [String: String] = [:]
        for (key, value) in try entry.members() { names[try key.text()] = try value.text() }
        return names
    }
}
