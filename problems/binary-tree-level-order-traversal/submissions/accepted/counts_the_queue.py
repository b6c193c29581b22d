def level_order(root):
    answer = []
    queue = deque([root])
    while queue:
        values = []
        for _ in range(len(queue)):
            node = queue.popleft()
            if node is not None:
                values.append(node.val)
                queue.append(node.left)
                queue.append(node.right)
        if values:
            answer.append(values)
    return answer
