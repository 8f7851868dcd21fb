import Yams

/// A YAML document whose every value knows where it stands.
///
/// Plain scalars stay the text they are: `no` is never a flag where a word is wanted, and `1e3` never a number.
package struct Document {
    package let root: Entry

    /// Composes a text.
    ///
    /// - Parameter longest: larger files, in bytes, are refused: no one writes them by hand.
    package init(_ text: String, file: String, longest: Int = 1 << 20) throws(Mistake) {
        func mistake(_ problem: String, line: Int = 0, column: Int = 0) -> Mistake {
            Mistake(file: file, line: line, column: column, problem: problem, allowed: "")
        }
        guard text.utf8.count <= longest else { throw mistake("is larger than \(longest >> 20) MiB") }
        if let (line, column) = AliasFinder.firstAlias(in: text) {
            throw Mistake(
                file: file, line: line, column: column, problem: "an alias stands here", allowed: "the value itself")
        }
        do {
            guard let node = try Yams.compose(yaml: text) else { throw mistake("is empty") }
            root = Entry(node: node, file: file)
        } catch let error as YamlError {
            switch error {
            case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
                .composer(let context, let problem, let mark, _):
                let doing = context.map { "\($0.text), " } ?? ""
                throw mistake(doing + problem, line: mark.line, column: mark.column)
            case .duplicatedKeysInMapping(let keys, let context):
                throw mistake(
                    "\(keys.joined(separator: ", ")) stands twice", line: context.mark.line, column: context.mark.column
                )
            default: throw mistake("cannot be read as YAML")
            }
        } catch let error as Mistake {
            throw error
        } catch {
            throw mistake("cannot be read as YAML")
        }
    }
}
