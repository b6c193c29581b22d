"""The text is well formed, its numbers are at most 300, and it does not expand too far."""

LARGEST_NUMBER = 300
LONGEST_RESULT = 100_000


def complaint(s):
    lengths = [0]  # of the text on each level that is open, outermost first
    numbers = []
    digits = ""
    for position, character in enumerate(s):
        if character.isdigit():
            digits += character
            if digits.startswith("0") or int(digits) > LARGEST_NUMBER:
                return f"the number at position {position} must lie between 1 and {LARGEST_NUMBER}"
        elif character == "[":
            if not digits:
                return f"there is no number in front of the bracket at position {position}"
            numbers.append(int(digits))
            lengths.append(0)
            digits = ""
        elif digits:
            return f"the number before position {position} stands in front of no bracket"
        elif character == "]":
            if not numbers:
                return f"the bracket at position {position} closes nothing"
            inside = lengths.pop()
            if inside == 0:
                return f"the brackets that end at position {position} are empty"
            lengths[-1] += numbers.pop() * inside
        else:
            lengths[-1] += 1
        if lengths[-1] > LONGEST_RESULT:
            return f"the full text would have more than {LONGEST_RESULT} letters"
    if digits:
        return "the text ends with a number"
    if numbers:
        return "a bracket is never closed"
    return None
