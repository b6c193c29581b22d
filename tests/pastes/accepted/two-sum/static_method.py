class Solution:
    @staticmethod
    def twoSum(numbers, goal):
        where = {x: i for i, x in enumerate(numbers)}
        for i, x in enumerate(numbers):
            j = where.get(goal - x, i)
            if j != i:
                return [i, j]
