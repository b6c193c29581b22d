class Solution:
    def copyRandomList(self, head):
        return copy.deepcopy(head)
