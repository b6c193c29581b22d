class Codec:
    def serialize(self, root):
        return f"{root.val} {self.serialize(root.left)}{self.serialize(root.right)}" if root else ""

    def deserialize(self, data):
        values = [int(text) for text in data.split()][::-1]

        def build(low, high):
            if not values or not low < values[-1] < high:
                return None
            value = values.pop()
            return TreeNode(value, build(low, value), build(value, high))

        return build(-inf, inf)
