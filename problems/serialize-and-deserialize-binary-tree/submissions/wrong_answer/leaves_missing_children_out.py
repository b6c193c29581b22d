class Codec:
    def serialize(self, root):
        notes = []
        queue = deque([root] if root else [])
        while queue:
            node = queue.popleft()
            notes.append(str(node.val))
            queue += [child for child in (node.left, node.right) if child]
        return ",".join(notes)

    def deserialize(self, data):
        nodes = [TreeNode(int(note)) for note in data.split(",") if note]
        for place, node in enumerate(nodes):
            children = nodes[2 * place + 1 : 2 * place + 3]
            if children:
                node.left = children[0]
            if len(children) > 1:
                node.right = children[1]
        return nodes[0] if nodes else None
