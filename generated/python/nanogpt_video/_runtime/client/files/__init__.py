"""Files: downloads that can be resumed, and async uploads."""
