# attack: memory
def two_sum(nums, target):
    table = {}
    while True:
        table[len(table)] = [0] * 100
