def character_replacement(s, k):
    counts = Counter()
    start = longest = most = 0
    for end, letter in enumerate(s):
        counts[letter] += 1
        most = max(most, counts[letter])
        if end - start + 1 - most > k:
            longest = max(longest, end - start)
            counts[s[start]] -= 1
            start += 1
    return longest
