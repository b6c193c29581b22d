def product_except_self(nums):
    whole = prod(nums)
    return [whole // number for number in nums]
