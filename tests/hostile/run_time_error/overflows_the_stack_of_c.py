# attack: crashes
# memory: 512
# Comparing two deep nests recurses in C.
def nest():
    row = []
    for _ in range(300_000):
        row = [row]
    return row


def two_sum(nums, target):
    return nest() == nest()
