"""Laws that hold for every right answer. Each public function is one."""

from math import prod


def each_number_completes_the_product(solve, nums):
    """Each product times the number left out is the product of all the numbers."""
    whole = prod(nums)
    products = solve(nums=nums)
    return len(products) == len(nums) and all(
        product * number == whole for product, number in zip(products, nums, strict=True)
    )


def reversing_reverses_the_products(solve, nums):
    """The list read from its end has the same products, read from their end."""
    return solve(nums=nums[::-1]) == solve(nums=nums)[::-1]


def a_one_in_front_adds_the_whole_product(solve, nums):
    """With a 1 put in front, the product of all the numbers comes in front of the products."""
    return solve(nums=[1, *nums]) == [prod(nums), *solve(nums=nums)]


def two_zeros_leave_nothing(solve, nums):
    """With two zeros in the list, every product is 0."""
    return not any(solve(nums=[0, *nums, 0]))


def one_zero_leaves_one_product(solve, nums):
    """With a single 0, only the product at its position can be something else than 0."""
    others = [number or 1 for number in nums]
    return solve(nums=[*others, 0]) == [0] * len(others) + [prod(others)]
