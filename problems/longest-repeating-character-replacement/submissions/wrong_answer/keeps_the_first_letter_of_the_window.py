def character_replacement(s, k):
    longest = start = changes = 0
    for end in range(len(s)):
        changes += s[end] != s[start]
        while changes > k:
            start += 1
            changes = sum(letter != s[start] for letter in s[start:end + 1])
        longest = max(longest, end - start + 1)
    return longest
