"""Some number must occur twice."""


def complaint(nums):
    if len(set(nums)) == len(nums):
        return "at least one number must occur twice"
    return None
