class Codec:
    def serialize(self, root):
        notes = []
        queue = deque([root])
        while queue:
            node = queue.popleft()
            notes.append(str(node.val) if node else "null")
            if node:
                queue.append(node.left)
                queue.append(node.right)
        return ",".join(notes)

    def deserialize(self, data):
        notes = data.split(",")

        def build(i):
            if i >= len(notes) or notes[i] == "null":
                return None
            return TreeNode(int(notes[i]), build(2 * i + 1), build(2 * i + 2))

        return build(0)
