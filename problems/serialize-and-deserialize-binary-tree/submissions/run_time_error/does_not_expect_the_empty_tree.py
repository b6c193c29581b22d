class Codec:

    def serialize(self, root):
        res = []
        q = deque([root])
        while q:
            for _ in range(len(q)):
                node = q.popleft()
                if node:
                    res.append(str(node.val))
                    q.append(node.left)
                    q.append(node.right)
                else:
                    res.append("n")
        return ",".join(res)

    def deserialize(self, data):
        vals = data.split(",")
        root = TreeNode(int(vals[0]))
        q = deque([root])
        i = 1
        while q:
            node = q.popleft()
            if vals[i] != "n":
                node.left = TreeNode(int(vals[i]))
                q.append(node.left)
            if vals[i + 1] != "n":
                node.right = TreeNode(int(vals[i + 1]))
                q.append(node.right)
            i += 2
        return root
