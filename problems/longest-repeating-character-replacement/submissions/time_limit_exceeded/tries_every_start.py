def character_replacement(s, k):
    longest = 0
    for start in range(len(s)):
        counts = {}
        most = 0
        for end in range(start, len(s)):
            counts[s[end]] = counts.get(s[end], 0) + 1
            most = max(most, counts[s[end]])
            length = end - start + 1
            if length - most > k:
                break
            longest = max(longest, length)
    return longest
