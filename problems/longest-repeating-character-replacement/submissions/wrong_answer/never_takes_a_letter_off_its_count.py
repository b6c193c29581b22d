def character_replacement(s, k):
    count = Counter()
    start = longest = 0
    for end, letter in enumerate(s):
        count[letter] += 1
        while end - start + 1 - max(count.values()) > k:
            start += 1
        longest = max(longest, end - start + 1)
    return longest
