def product_except_self(nums):
    zeros = nums.count(0)
    total = sum(log(abs(number)) for number in nums if number)
    negative = sum(number < 0 for number in nums)
    products = []
    for number in nums:
        if zeros > (number == 0):
            products.append(0)
            continue
        size = exp(total - log(abs(number or 1)))
        products.append(int(size) * (-1) ** (negative - (number < 0)))
    return products
