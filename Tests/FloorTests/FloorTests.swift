// Tests of Floor.
