def two_sum(nums: list[int], target: int) -> list[int]:
    position_of: dict[int, int] = {}
    for position, number in enumerate(nums):
        partner = position_of.get(target - number)
        if partner is not None:
            return [partner, position]
        position_of[number] = position
    raise ValueError("no pair adds up to the target")
