def build_tree(preorder, inorder):
    root = TreeNode(preorder[0])
    waiting = [root]
    done = 0
    for value in preorder[1:]:
        node = TreeNode(value)
        if waiting[-1].val != inorder[done]:
            waiting[-1].left = node
        else:
            while waiting and waiting[-1].val == inorder[done]:
                parent = waiting.pop()
                done += 1
            parent.right = node
        waiting.append(node)
    return root
