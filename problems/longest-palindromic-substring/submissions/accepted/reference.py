def longest_palindrome(s: str) -> str:
    longest = ""
    for centre in range(len(s)):
        odd = palindrome_around(s, centre, centre)
        even = palindrome_around(s, centre, centre + 1)
        longest = max(longest, odd, even, key=len)
    return longest


def palindrome_around(s: str, left: int, right: int) -> str:
    while left >= 0 and right < len(s) and s[left] == s[right]:
        left -= 1
        right += 1
    return s[left + 1 : right]
