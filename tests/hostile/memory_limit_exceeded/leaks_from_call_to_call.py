# attack: memory
leak = []


def two_sum(nums, target):
    leak.append(bytearray(24 << 20))
    return [(i, j) for j in range(len(nums)) for i in range(j) if nums[i] + nums[j] == target][0]
