class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        node = root
        while (p.val < node.val) == (q.val < node.val) and node.val not in (p.val, q.val):
            node = node.left if p.val < node.val else node.right
        return TreeNode(node.val)
