"""No number has zeros at its high end."""


def complaint(l1, l2):
    for name, plain in (("l1", l1), ("l2", l2)):
        digits = plain["values"] if isinstance(plain, dict) else plain
        if len(digits) > 1 and digits[-1] == 0:
            return f"`{name}` ends with a 0, but it is not the number 0"
    return None
