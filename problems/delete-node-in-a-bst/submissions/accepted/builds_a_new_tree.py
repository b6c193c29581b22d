def deleteNode(root, key):
    values, stack, node = [], [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        if node.val != key:
            values.append(node.val)
        node = node.right

    def build(low, high):
        if low == high:
            return None
        middle = (low + high) // 2
        return TreeNode(values[middle], build(low, middle), build(middle + 1, high))

    return build(0, len(values))
