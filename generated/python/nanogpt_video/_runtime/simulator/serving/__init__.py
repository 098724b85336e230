"""Ways to reach a simulated service: a server on loopback, transports for httpx, and a page for people."""
