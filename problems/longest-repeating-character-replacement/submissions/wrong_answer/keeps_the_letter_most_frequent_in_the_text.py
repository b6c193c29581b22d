def character_replacement(s, k):
    kept = Counter(s).most_common(1)[0][0]
    start = changes = longest = 0
    for end, letter in enumerate(s):
        changes += letter != kept
        while changes > k:
            changes -= s[start] != kept
            start += 1
        longest = max(longest, end - start + 1)
    return longest
