def rotate(nums, k):
    n = len(nums)
    moved = start = 0
    while moved < n:
        position, carried = start, nums[start]
        while True:
            position = (position + k) % n
            nums[position], carried = carried, nums[position]
            moved += 1
            if position == start:
                break
        start += 1
