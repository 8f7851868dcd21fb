// The room QueueLog.
