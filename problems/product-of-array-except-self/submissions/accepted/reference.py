def product_except_self(nums: list[int]) -> list[int]:
    products = []
    left = 1
    for number in nums:
        products.append(left)
        left *= number

    right = 1
    for position in reversed(range(len(nums))):
        products[position] *= right
        right *= nums[position]
    return products
