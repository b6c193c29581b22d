class Codec:
    def serialize(self, root):
        notes = []

        def walk(node):
            if not node:
                notes.append('#')
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
            if note == '#':
                return None
            node = TreeNode(int(note))
            node.right = build()
            node.left = build()
            return node

        return build()
