class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        zeros = nums.count(0)
        product = 1
        for num in nums:
            if num != 0:
                product *= num
        if zeros > 1:
            return [0] * len(nums)
        if zeros == 1:
            return [0 if num else product for num in nums]
        return [product / num for num in nums]
