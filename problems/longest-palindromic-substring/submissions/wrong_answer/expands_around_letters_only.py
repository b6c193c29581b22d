def longest_palindrome(s):
    best = ""
    for centre in range(len(s)):
        reach = 0
        while (
            centre - reach - 1 >= 0
            and centre + reach + 1 < len(s)
            and s[centre - reach - 1] == s[centre + reach + 1]
        ):
            reach += 1
        if 2 * reach + 1 > len(best):
            best = s[centre - reach:centre + reach + 1]
    return best
