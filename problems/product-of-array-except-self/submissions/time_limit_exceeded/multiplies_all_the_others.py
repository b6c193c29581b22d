def product_except_self(nums):
    products = []
    for left_out in range(len(nums)):
        product = 1
        for position, number in enumerate(nums):
            if position != left_out:
                product *= number
        products.append(product)
    return products
