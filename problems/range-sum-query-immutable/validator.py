"""Each range lies inside the list and does not end before it starts."""


def complaint(calls):
    (_, nums), *questions = calls
    for position, (_, left, right) in enumerate(questions, start=1):
        if left > right:
            return f"call {position} asks for a range from {left} to {right}, which is backwards"
        if right >= len(nums):
            return f"call {position} asks for position {right} of a list of {len(nums)} numbers"
    return None
