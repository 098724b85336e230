"""Answers for people: nearest values, smallest repairs, and models that can do what is asked for."""
