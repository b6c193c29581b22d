"""Laws that hold for every right answer. Each public function is one."""

from collections import deque


def numbers_leave_in_the_order_of_their_arrival(solve, calls):
    """What `pop` returns, one after the other, is what was pushed first, second and so on."""
    arrived = [arguments[0] for name, *arguments in calls if name == "push"]
    outputs = zip(calls, solve(calls=calls), strict=True)
    left = [output for (name, *_), output in outputs if name == "pop"]
    return left == arrived[: len(left)]


def it_is_empty_when_as_many_have_left_as_arrived(solve, calls):
    """`empty` returns True exactly if as many numbers have been popped as pushed."""
    waiting = 0
    for (name, *_), output in zip(calls, solve(calls=calls), strict=True):
        waiting += (name == "push") - (name == "pop")
        if name == "empty" and output is not (waiting == 0):
            return False
    return True


def peek_tells_what_pop_will_return(solve, calls):
    """A `peek`, or two of them, in front of each `pop` return what the `pop` returns."""
    asked = []
    for call in calls:
        asked += [["peek"], ["peek"], call] if call == ["pop"] else [call]
    outputs = solve(calls=asked)
    return all(
        outputs[place - 2] == outputs[place - 1] == outputs[place]
        for place, call in enumerate(asked)
        if call == ["pop"]
    )


def questions_change_nothing(solve, calls):
    """Asking `empty`, and `peek` where it is allowed, after every call changes no other answer."""
    asked, kept, queue = [], [], deque()
    for name, *arguments in calls:
        kept.append(len(asked))
        asked.append([name, *arguments])
        match name:
            case "push":
                queue.append(None)
            case "pop":
                queue.popleft()
        asked += [["empty"], ["peek"]] if queue else [["empty"]]
    outputs = solve(calls=asked)
    return [outputs[place] for place in kept] == solve(calls=calls)


def draining_returns_the_rest(solve, calls):
    """When everything is popped at the end, nothing is lost and the queue is empty."""
    arrived = [arguments[0] for name, *arguments in calls if name == "push"]
    gone = sum(call == ["pop"] for call in calls)
    rest = arrived[gone:]
    drained = solve(calls=[*calls, *([["pop"]] * len(rest)), ["empty"]])
    return drained[len(calls) :] == [*rest, True]
