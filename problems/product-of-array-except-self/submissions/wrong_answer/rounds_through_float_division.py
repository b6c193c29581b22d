def product_except_self(nums):
    zeros = nums.count(0)
    product = prod(number for number in nums if number)
    if zeros:
        return [product if zeros == 1 and not number else 0 for number in nums]
    products = [product // nums[0]]
    for before, number in zip(nums, nums[1:]):
        products.append(int(products[-1] * (before / number)))
    return products
