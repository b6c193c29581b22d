def kth_smallest(root, k, values=[]):
    if root:
        kth_smallest(root.left, k, values)
        values.append(root.val)
        kth_smallest(root.right, k, values)
    return values[k - 1] if len(values) >= k else None
