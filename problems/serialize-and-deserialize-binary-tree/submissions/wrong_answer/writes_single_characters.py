class Codec:
    def serialize(self, root):
        notes = []

        def walk(node):
            if not node:
                notes.append('#')
                return
            notes.append(chr(node.val % 256 + 64))
            walk(node.left)
            walk(node.right)

        walk(root)
        return "".join(notes)

    def deserialize(self, data):
        notes = iter(data)

        def build():
            note = next(notes)
            if note == '#':
                return None
            node = TreeNode(ord(note) - 64)
            node.left = build()
            node.right = build()
            return node

        return build()
