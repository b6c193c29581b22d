def lengthOfLongestSubstring(s):
    piece = ""
    longest = 0
    for character in s:
        piece = piece[piece.find(character) + 1:] + character
        longest = max(longest, len(piece))
    return longest
