"""Ranges at both ends of the list, of one number, of all, and any others."""

from random import Random

BOUND = 100_000
MOST = 100_000


def inputs(draw):
    nums = draw.integers(-BOUND, BOUND, size=(1, 10))
    last = len(nums) - 1

    def question():
        left = draw.integer(0, last)
        right = draw.integer(left, last)
        ranges = [(left, right), (left, left), (0, right), (left, last), (0, last)]
        return ["sum_range", *draw.choice(ranges)]

    return {"calls": [["NumArray", nums], *draw.list(question, 1, 8)]}


def sized(n, seed):
    """n numbers and a fifth as many questions, each about nearly all of them and few asked twice.

    One question in five numbers is enough to make adding up hopeless, and leaves time for trees,
    which take some steps for each question.
    """
    random = Random(seed)
    count = min(n, MOST)
    nums = [random.randint(-BOUND, BOUND) for _ in range(count)]
    margin = count // 20
    questions = [
        ["sum_range", random.randint(0, margin), count - 1 - random.randint(0, margin)]
        for _ in range(-(-count // 5))
    ]
    return {"calls": [["NumArray", nums], *questions]}
