"""The use case: does each problem package keep its promises? See docs/writing-problems.md."""
