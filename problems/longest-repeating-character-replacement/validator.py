"""There are no more changes than letters."""


def complaint(s, k):
    if k > len(s):
        return f"k is {k}, but `s` has only {len(s)} letters"
    return None
