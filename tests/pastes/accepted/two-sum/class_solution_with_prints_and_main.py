class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        print("called with", len(nums), "numbers")
        hashmap = defaultdict(list)
        for i, num in enumerate(nums):
            hashmap[num].append(i)
        for i, num in enumerate(nums):
            for j in hashmap.get(target - num, ())[:2]:
                if i != j:
                    return i, j


if __name__ == "__main__":
    print(Solution().twoSum([2, 7, 11, 15], 9))
    raise SystemExit("this must never run")
