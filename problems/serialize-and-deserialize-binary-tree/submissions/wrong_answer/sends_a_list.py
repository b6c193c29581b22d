class Codec:
    def serialize(self, root):
        if not root:
            return None
        return [root.val, self.serialize(root.left), self.serialize(root.right)]

    def deserialize(self, data):
        if not data:
            return None
        return TreeNode(data[0], self.deserialize(data[1]), self.deserialize(data[2]))
