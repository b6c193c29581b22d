from __future__ import annotations

def two_sum(nums: list[int], target: int) -> list[int] | None:
    answer: list[int] | None = None
    seen: dict[int, int] = {}

    def visit(i: int) -> bool:
        nonlocal answer
        if seen.get(nums[i], -1) >= 0:
            answer = [seen[nums[i]], i]
            return True
        seen[target - nums[i]] = i
        return False

    any(visit(i) for i in range(len(nums)))
    return answer
