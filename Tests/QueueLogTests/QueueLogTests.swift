// Tests of QueueLog.
