def first_missing_positive(nums):
    wanted = 1
    for number in sorted(nums):
        if number == wanted:
            wanted += 1
    return wanted
