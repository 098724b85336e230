"""Effects performed with httpx, blocking and async."""
