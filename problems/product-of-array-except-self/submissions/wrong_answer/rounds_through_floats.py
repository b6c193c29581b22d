class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        zeros = nums.count(0)
        product = 1
        for num in nums:
            if num != 0:
                product *= num
        res = []
        for num in nums:
            if zeros > (num == 0):
                res.append(0)
            elif num == 0:
                res.append(product)
            else:
                res.append(int(product * num ** -1))
        return res
