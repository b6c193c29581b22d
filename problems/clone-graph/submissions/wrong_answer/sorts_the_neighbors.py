class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        copies = {}

        def copy_of(original):
            if original in copies:
                return copies[original]
            copies[original] = made = Node(original.val)
            for each in sorted(original.neighbors, key=lambda other: other.val):
                made.neighbors.append(copy_of(each))
            return made

        return copy_of(node) if node else None
