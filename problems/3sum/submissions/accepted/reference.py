def three_sum(nums: list[int]) -> list[list[int]]:
    nums = sorted(nums)
    triples: list[list[int]] = []
    for position, first in enumerate(nums):
        if position > 0 and first == nums[position - 1]:
            continue
        triples += [[first, *pair] for pair in pairs_with_sum(-first, nums, position + 1)]
    return triples


def pairs_with_sum(target: int, nums: list[int], left: int) -> list[list[int]]:
    # `nums` is sorted and searched from position `left` on. Each different pair is found once.
    pairs: list[list[int]] = []
    right = len(nums) - 1
    while left < right:
        total = nums[left] + nums[right]
        if total < target:
            left += 1
        elif total > target:
            right -= 1
        else:
            pairs.append([nums[left], nums[right]])
            left += 1
            while left < right and nums[left] == nums[left - 1]:
                left += 1
    return pairs
