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
        notes = iter(re.findall(r"\d+|#", data))

        def build():
            note = next(notes)
            if note == '#':
                return None
            node = TreeNode(int(note))
            node.left = build()
            node.right = build()
            return node

        return build()
