class Codec:
    def serialize(self, root):
        row = []
        level = [root]
        while level:
            row += [node and node.val for node in level]
            level = [child for node in level if node for child in (node.left, node.right)]
        return json.dumps(row)

    def deserialize(self, data):
        values = iter(json.loads(data))
        above = TreeNode()
        places = deque([(above, "left")])
        for value in values:
            parent, side = places.popleft()
            if value is not None:
                node = TreeNode(value)
                setattr(parent, side, node)
                places += [(node, "left"), (node, "right")]
        return above.left
