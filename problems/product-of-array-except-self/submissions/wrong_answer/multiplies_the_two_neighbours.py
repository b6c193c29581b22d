def product_except_self(nums):
    padded = [1, *nums, 1]
    return [padded[i - 1] * padded[i + 1] for i in range(1, len(padded) - 1)]
