# Honest, if untidy: names of the worker are not those of the submission.
list = dict = int = str = len = print = type = isinstance = None  # noqa: A001


def two_sum(nums, target):
    seen = {}
    for place, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], place]
        seen[number] = place
