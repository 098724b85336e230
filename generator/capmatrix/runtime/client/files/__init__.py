"""Files: downloads that go on after a break, and uploads that only a coroutine can read."""
