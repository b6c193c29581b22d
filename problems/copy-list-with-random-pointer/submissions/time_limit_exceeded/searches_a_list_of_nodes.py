class Solution:
    def copyRandomList(self, head):
        nodes = []
        while head:
            nodes.append(head)
            head = head.next
        copies = [Node(node.val) for node in nodes]
        for index, node in enumerate(nodes):
            if index + 1 < len(nodes):
                copies[index].next = copies[index + 1]
            if node.random:
                copies[index].random = copies[nodes.index(node.random)]
        return copies[0] if copies else None
