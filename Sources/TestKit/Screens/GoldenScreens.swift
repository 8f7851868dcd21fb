import Glibc
package import Screen

/// Screens as they were when somebody looked at them and found them good: one file each, in `Golden`'s form.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the files are written anew, and the tests fail, so that no recording
/// passes for a proof.
package struct GoldenScreens: Sendable {
    private let folder: String

    /// - Parameter folder: from the repository's root.
    package init(_ folder: String) { self.folder = folder }

    private static let isRecording = getenv("RECORD_SNAPSHOTS") != nil

    /// What is wrong with a picture, in words; nil where it is the golden one.
    package func fault(of picture: CellBuffer, named name: String) -> String? {
        let (path, drawn) = ("\(folder)/\(name).screen", Golden.encode(picture))
        if Self.isRecording {
            SourceFolder.root.write(drawn, to: path)
            return "recorded \(path)"
        }
        guard let golden = SourceFolder.root.text(path) else {
            return "\(path) is missing; RECORD_SNAPSHOTS=1 makes it"
        }
        return golden == drawn ? nil : "\(path) is not what is drawn:\n" + Self.differences(golden, drawn)
    }

    /// Files of the folder that no test names.
    package func orphans(_ names: some Sequence<String>) -> [String] {
        Set(SourceFolder.root.files(in: folder, named: "screen")).subtracting(names).sorted()
    }

    private static func differences(_ golden: String, _ drawn: String) -> String {
        let golden = golden.split(separator: "\n", omittingEmptySubsequences: false)
        let drawn = drawn.split(separator: "\n", omittingEmptySubsequences: false)
        let different = (0..<max(golden.count, drawn.count)).lazy.map { line in
            (golden.indices.contains(line) ? golden[line] : "", drawn.indices.contains(line) ? drawn[line] : "")
        }.filter { $0 != $1 }
        return different.prefix(6).map { "- \($0)\n+ \($1)" }.joined(separator: "\n")
    }
}
