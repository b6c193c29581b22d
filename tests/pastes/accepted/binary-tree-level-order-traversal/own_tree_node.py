class TreeNode:
    count = 0

    def __init__(self, val=0, left=None, right=None):
        TreeNode.count += 1
        self.val, self.left, self.right = val, left, right
        self.parent = None

    def children(self):
        return [c for c in (self.left, self.right) if c]

class Solution:
    def levelOrder(self, root):
        out, level = [], [root] if root else []
        while level:
            out.append([n.val for n in level])
            level = [c for n in level for c in n.children()]
        return out
