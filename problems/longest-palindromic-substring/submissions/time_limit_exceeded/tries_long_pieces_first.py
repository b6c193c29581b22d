def longest_palindrome(s):
    for length in range(len(s), 0, -1):
        for start in range(len(s) - length + 1):
            piece = s[start:start + length]
            if piece == piece[::-1]:
                return piece
