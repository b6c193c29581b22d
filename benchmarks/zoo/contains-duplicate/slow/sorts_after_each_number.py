def contains_duplicate(nums):
    seen = []
    for number in nums:
        seen.append(number)
        seen.sort()
        if len(seen) > 1 and any(seen[i] == seen[i + 1] for i in range(len(seen) - 1)):
            return True
    return False
