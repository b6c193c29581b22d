def product_except_self(nums):
    zeros = nums.count(0)
    product = prod(number for number in nums if number != 0)
    if zeros > 1:
        return [0] * len(nums)
    if zeros == 1:
        return [0 if number else product for number in nums]
    return [product // number for number in nums]
