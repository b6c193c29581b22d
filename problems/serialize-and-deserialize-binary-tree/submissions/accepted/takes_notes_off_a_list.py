class Codec:

    def serialize(self, root):
        if not root:
            return "null"
        return str(root.val) + "," + self.serialize(root.left) + "," + self.serialize(root.right)

    def deserialize(self, data):
        def dfs(vals):
            val = vals.pop(0)
            if val == "null":
                return None
            node = TreeNode(int(val))
            node.left = dfs(vals)
            node.right = dfs(vals)
            return node

        return dfs(data.split(","))
