// The room Replay.
