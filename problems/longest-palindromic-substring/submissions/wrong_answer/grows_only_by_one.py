def longest_palindrome(s):
    longest = s[0]
    for end in range(1, len(s) + 1):
        piece = s[max(0, end - len(longest) - 1):end]
        if len(piece) > len(longest) and piece == piece[::-1]:
            longest = piece
    return longest
