from math import prod


def product_except_self(nums):
    after = 1
    answer = []
    for place in range(len(nums) - 1, -1, -1):
        answer.insert(0, prod(nums[:place]) * after)
        after *= nums[place]
    return answer
