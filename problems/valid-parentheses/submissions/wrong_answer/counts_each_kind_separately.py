def is_valid(s):
    round_open = square_open = curly_open = 0
    for bracket in s:
        round_open += (bracket == "(") - (bracket == ")")
        square_open += (bracket == "[") - (bracket == "]")
        curly_open += (bracket == "{") - (bracket == "}")
        if min(round_open, square_open, curly_open) < 0:
            return False
    return round_open == square_open == curly_open == 0
