def product_except_self(nums):
    n = len(nums)
    products = [1] * n
    for i in range(1, n):
        products[i] = products[i - 1] * nums[i - 1]
    right = nums[-1]
    for i in range(n - 1, -1, -1):
        products[i] *= right
        if i < n - 1:
            right *= nums[i]
    return products
