class Codec:
    def serialize(self, root):
        preorder, inorder = [], []

        def walk(node):
            if node:
                preorder.append(node.val)
                walk(node.left)
                inorder.append(node.val)
                walk(node.right)

        walk(root)
        return json.dumps([preorder, inorder])

    def deserialize(self, data):
        preorder, inorder = json.loads(data)

        def build(preorder, inorder):
            if not preorder or preorder[0] not in inorder:
                return None
            size = inorder.index(preorder[0])
            return TreeNode(
                preorder[0],
                build(preorder[1 : size + 1], inorder[:size]),
                build(preorder[size + 1 :], inorder[size + 1 :]),
            )

        return build(preorder, inorder)
