def clone_graph(node):
    if not node or not node.neighbors:
        return None
    copies = {}

    def copy_of(original):
        if original not in copies:
            copies[original] = Node(original.val)
            copies[original].neighbors = [copy_of(each) for each in original.neighbors]
        return copies[original]

    return copy_of(node)
