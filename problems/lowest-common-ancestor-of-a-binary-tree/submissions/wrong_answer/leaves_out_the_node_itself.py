def lowest_common_ancestor(root, p, q):
    parent = {root: None}
    stack = [root]
    while stack:
        node = stack.pop()
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                stack.append(child)

    above_p = set()
    node = parent[p]
    while node:
        above_p.add(node)
        node = parent[node]
    node = parent[q]
    while node and node not in above_p:
        node = parent[node]
    return node
