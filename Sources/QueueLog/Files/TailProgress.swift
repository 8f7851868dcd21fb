/// What a look at a followed log found.
package struct TailProgress: Equatable, Sendable {
    /// Bytes read.
    package var bytes = 0
    /// How often the log was found to go on in another file, all of the former having been read.
    package var rotations = 0
    /// How often the file was found to have been emptied and written anew. What was written between the last look and
    /// the emptying is lost, as nobody can tell where it is.
    package var truncations = 0
    /// Last lines that never got their newline, because the log went on elsewhere or was emptied; they are left out.
    package var brokenLines = 0
    /// There is no file at the path now; the one that was there is still followed.
    package var isVanished = false
    /// There has been no file at the path so far.
    package var isWaiting = false
    /// The look ended at its limit; look again at once.
    package var hasMore = false
}
