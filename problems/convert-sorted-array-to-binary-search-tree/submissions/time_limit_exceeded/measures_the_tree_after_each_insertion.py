def height(node):
    return 1 + max(height(node.left), height(node.right)) if node else 0


def insert(node, number):
    if node is None:
        return TreeNode(number)
    node.right = insert(node.right, number)
    if height(node.right) - height(node.left) > 1:
        child = node.right
        node.right, child.left = child.left, node
        return child
    return node


def sorted_array_to_bst(nums):
    root = None
    for number in nums:
        root = insert(root, number)
    return root
