class Codec:
    def serialize(self, root):
        notes = []

        def walk(node):
            if not node:
                notes.append("-1")
                return
            notes.append(str(node.val))
            walk(node.left)
            walk(node.right)

        walk(root)
        return " ".join(notes)

    def deserialize(self, data):
        notes = iter(data.split())

        def build():
            note = next(notes)
            if note == "-1":
                return None
            node = TreeNode(int(note))
            node.left = build()
            node.right = build()
            return node

        return build()
