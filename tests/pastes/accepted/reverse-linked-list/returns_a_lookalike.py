class Pair:
    def __init__(self, val, next):
        self.val = val
        self.next = next

    def __bool__(self):
        return False

def reverseList(self, head):
    out = None
    while head:
        out = Pair(head.val, out)
        head = head.next
    return out
