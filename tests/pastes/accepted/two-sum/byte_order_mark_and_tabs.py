# größer als ASCII
class Solution:
	def twoSum(self, nums, target):
		# type: (List[int], int) -> List[int]
		seen = {}  # type: Dict[int, int]
		for i, x in enumerate(nums):
			if target - x in seen:
				return [seen[target - x], i]
			seen[x] = i
