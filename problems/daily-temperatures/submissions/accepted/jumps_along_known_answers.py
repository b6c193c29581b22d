class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        n = len(temperatures)
        ans = [0] * n
        hottest = 0
        for i in range(n - 1, -1, -1):
            if temperatures[i] >= hottest:
                hottest = temperatures[i]
                continue
            j = i + 1
            while temperatures[j] <= temperatures[i]:
                j += ans[j]
            ans[i] = j - i
        return ans
