# problem: reverse-linked-list
# attack: memory
# memory: 16
class Node:
    val = 0

    @property
    def next(self):
        return Node()


def reverse_list(head):
    return Node()
