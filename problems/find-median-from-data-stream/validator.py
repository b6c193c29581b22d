"""The median is asked for only when there is one."""


def complaint(calls):
    if len(calls) > 1 and calls[1][0] == "find_median":
        return "call 1 is `find_median`, but no number has come in yet"
    return None
