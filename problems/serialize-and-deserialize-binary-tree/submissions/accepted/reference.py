MISSING = "-"


class Codec:
    """Preorder, with a mark for each missing child."""

    def serialize(self, root: TreeNode | None) -> str:
        notes: list[str] = []

        def note(node: TreeNode | None) -> None:
            if node is None:
                notes.append(MISSING)
                return
            notes.append(str(node.val))
            note(node.left)
            note(node.right)

        note(root)
        return ",".join(notes)

    def deserialize(self, data: str) -> TreeNode | None:
        notes = iter(data.split(","))

        def read() -> TreeNode | None:
            text = next(notes)
            if text == MISSING:
                return None
            return TreeNode(int(text), left=read(), right=read())

        return read()
