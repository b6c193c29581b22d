def three_sum(nums):
    nums = sorted(set(nums))
    triples = []
    for i, first in enumerate(nums):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = first + nums[left] + nums[right]
            if total < 0:
                left += 1
            elif total > 0:
                right -= 1
            else:
                triples.append([first, nums[left], nums[right]])
                left += 1
                right -= 1
    return triples
