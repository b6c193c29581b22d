def twoSum(self, numbers, total):
    partners = dict()
    for i in range(len(numbers)):
        if numbers[i] in partners:
            return (partners[numbers[i]], i)
        partners[total - numbers[i]] = i
