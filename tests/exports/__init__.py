"""Exports of a matrix, judged by those who read them."""
