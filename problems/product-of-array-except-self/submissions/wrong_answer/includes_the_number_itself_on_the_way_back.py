def product_except_self(nums):
    products = []
    left = 1
    for number in nums:
        products.append(left)
        left *= number
    right = 1
    for position in range(len(nums) - 1, -1, -1):
        right *= nums[position]
        products[position] *= right
    return products
