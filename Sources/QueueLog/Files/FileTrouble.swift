import Glibc

/// Why a log cannot be read: which file, what is the matter, and what to do about it.
package struct FileTrouble: Error, Equatable, Sendable {
    /// What is the matter.
    package enum Cause: Equatable, Sendable {
        /// There is no such file.
        case missing
        /// This user may not read it.
        case forbidden
        /// A folder stands where a file was expected.
        case folder
        /// The folder has no queue_log in it.
        case noLogs
        /// Files were read, and no line in them is a record.
        case noRecords
        /// The compressed data are broken.
        case damaged
        /// The system refused with this error number.
        case system(Int32)
    }

    /// The file or folder as the user named it.
    package let path: String
    /// What is the matter with it.
    package let cause: Cause

    /// Names a trouble.
    package init(path: String, cause: Cause) {
        self.path = path
        self.cause = cause
    }

    /// Names the trouble that a system call has just met.
    init(path: String, number: Int32) {
        self.path = path
        cause =
            switch number {
            case ENOENT, ENOTDIR: .missing
            case EACCES, EPERM: .forbidden
            case EISDIR: .folder
            default: .system(number)
            }
    }
}

extension FileTrouble: CustomStringConvertible {
    /// One line for people: the path, the reason, the remedy.
    package var description: String { "\(path): \(cause.reason); \(cause.remedy)" }
}

extension FileTrouble.Cause {
    fileprivate var reason: String {
        switch self {
        case .missing: "no such file"
        case .forbidden: "may not be read by this user"
        case .folder: "is a folder"
        case .noLogs: "has no queue_log in it"
        case .noRecords: "holds no record of a queue_log"
        case .damaged: "the compressed data are damaged"
        case .system(let number): String(cString: strerror(number))
        }
    }

    fileprivate var remedy: String {
        switch self {
        case .missing: "check the path; Asterisk writes /var/log/asterisk/queue_log unless told otherwise"
        case .forbidden: "run as a member of the file's group (often asterisk) or ask for read access"
        case .folder: "name a file in it"
        case .noLogs, .noRecords: "name the folder that Asterisk logs to, or the files themselves"
        case .damaged: "copy the file again from where it came, or leave it out"
        case .system: "see that the file can be read with other programs"
        }
    }
}
