def clone_graph(node):
    if node is None:
        return None
    clone = Node(node.val)
    for neighbor in node.neighbors:
        clone.neighbors.append(Node(neighbor.val, [clone]))
    return clone
