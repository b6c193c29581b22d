def length_of_longest_substring(s: str) -> int:
    after_last: dict[str, int] = {}
    start = longest = 0
    for end, character in enumerate(s, 1):
        start = max(start, after_last.get(character, 0))
        longest = max(longest, end - start)
        after_last[character] = end
    return longest
