class Codec:
    def serialize(self, root):
        if not root:
            return "#"
        if not root.left and not root.right:
            return f"{root.val} #"
        parts = [self.serialize(child) for child in (root.left, root.right) if child]
        return " ".join([str(root.val), *parts])

    def deserialize(self, data):
        notes = data.split()[::-1]

        def build():
            if not notes or notes[-1] == "#":
                if notes:
                    notes.pop()
                return None
            return TreeNode(int(notes.pop()), build(), build())

        return build()
