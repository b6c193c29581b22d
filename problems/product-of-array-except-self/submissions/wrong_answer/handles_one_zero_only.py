def product_except_self(nums):
    product = prod(number for number in nums if number)
    if 0 in nums:
        return [0 if number else product for number in nums]
    return [product // number for number in nums]
