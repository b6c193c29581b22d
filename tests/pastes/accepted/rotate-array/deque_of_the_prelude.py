def rotate(nums, steps):
    d = deque(nums)
    d.rotate(steps)
    nums[:] = d
    return "done"
